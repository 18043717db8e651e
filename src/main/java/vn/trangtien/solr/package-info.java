/// Questions in Solr's language, as CKAN's clients write them: read, and put to documents in memory
/// ([Standard Query
/// Parser](https://solr.apache.org/guide/solr/latest/query-guide/standard-query-parser.html)).
///
/// A [SolrQuery] is read from text and asked of a [SolrDocument]. It is a part of the language: the
/// part that clients were seen to write. Words are found by who owns the document; fields, phrases,
/// ranges, dates and their combinations are decided here.
///
/// It knows no catalog, no route and no index.
@NullMarked
package vn.trangtien.solr;

import org.jspecify.annotations.NullMarked;
