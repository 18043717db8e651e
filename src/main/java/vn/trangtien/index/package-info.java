/// An index that follows the ledger and heals itself (Lucene).
///
/// A [LuceneIndex] keeps the position and the recipe of its documents inside each commit: what was
/// made by another recipe is emptied, what is damaged is moved aside and built anew. It knows no
/// dataset and no query.
@NullMarked
package vn.trangtien.index;

import org.jspecify.annotations.NullMarked;
