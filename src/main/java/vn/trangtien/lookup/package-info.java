/// Rows that answer a search: the rows of all tables, found by their words (Lucene).
///
/// [RowLookup] finds the few rows that are meant where a name of a row is asked for, such as a
/// hospital or a tomb; what is asked of a whole subject is left to the search of datasets. The
/// index follows the ledger as a projection of its own, behind those that pages wait for; it holds
/// the tables that are small enough and names those that are not.
@NullMarked
package vn.trangtien.lookup;

import org.jspecify.annotations.NullMarked;
