/// How searches come in and go out beside the pages: as JSON, as suggestions while somebody types,
/// and as a feed of each search.
///
/// It has no face: its controllers answer addresses. All parameters are those of the search page
/// (`SearchAddress`), one that is not known is refused by its name. Suggestions are kept in memory
/// ([SuggestionIndex]) and follow the search index.
///
/// It finds nothing itself: whatever it says comes from the room search or from the vocabularies.
@NullMarked
package vn.trangtien.discovery;

import org.jspecify.annotations.NullMarked;
