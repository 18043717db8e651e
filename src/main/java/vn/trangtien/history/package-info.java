/// What was published before: every state of a dataset, what tells two of them apart in words and
/// rows, and the way from a moment to the state that held then
/// ([Memento](https://www.rfc-editor.org/rfc/rfc7089)).
///
/// The ledger has every state and the file store every file, so nothing is kept here; the RDF of a
/// past state is told by `linkeddata` under the same address.
///
/// It speaks HTTP only and never says what is true now.
@NullMarked
package vn.trangtien.history;

import org.jspecify.annotations.NullMarked;
