/// Which tables a dataset has, and what an address asks of one.
///
/// [DatasetTables] opens the table of a dataset; a [RowRequest] is what an address asks of it, read
/// from parameters ([RowParameters]) and printed as such again, so that pages and links speak one
/// grammar. What is not understood is refused with words that say what would be. Questions are put
/// at the [Desk], on threads of their own.
///
/// It has no routes and knows no SQL.
@NullMarked
package vn.trangtien.rows;

import org.jspecify.annotations.NullMarked;
