/// What a search counts, filters, orders and gathers by, beside words: facets, places, periods,
/// days, titles and series, all of one pass over what the words match.
///
/// [DatasetColumns] writes what there is to know of a dataset into its document (Lucene's doc
/// values), [Columns] reads it back into memory once per commit, and [OnePass] is the collector
/// that does everything else of a search: each [Facet] counted without its own selection, [Bounds]
/// kept, the editions of a series made one hit, the best of a page found.
///
/// It knows no words, and nothing of how an index is kept.
@NullMarked
package vn.trangtien.facets;

import org.jspecify.annotations.NullMarked;
