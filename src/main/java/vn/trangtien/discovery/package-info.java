/// How searches come in and go out beside the pages: as JSON, as suggestions while somebody types,
/// and as a feed of each search.
///
/// [SearchAddress] is its face: it reads a search from an address and writes it back, for pages,
/// programs and feeds alike. Suggestions are kept in memory ([SuggestionIndex]) and follow the
/// search index.
///
/// It finds nothing itself: whatever it says comes from the room search or from the vocabularies.
@NullMarked
package vn.trangtien.discovery;

import org.jspecify.annotations.NullMarked;
