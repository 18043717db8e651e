/// Finding datasets by words and facets (Lucene).
///
/// [CatalogSearch] is the one engine behind pages, the JSON API and all that come later. Its index
/// is a projection of the ledger: it can be deleted at any time and builds itself again. Words are
/// read as Vietnamese syllables with and without their marks (`VietnameseAnalyzer`), a question
/// becomes a `QueryPlan`, and what a hit shows is stored beside the words.
///
/// It reads neither SQL nor RDF on the path of a search.
@NullMarked
package vn.trangtien.search;

import org.jspecify.annotations.NullMarked;
