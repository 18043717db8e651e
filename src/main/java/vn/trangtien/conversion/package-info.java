/// The making of a table: a stranger's file is parsed where a crash or a bomb harms nobody, and
/// its rows are written into a database file of their own.
///
/// [Converters] hands one file after the other to a few processes ([Conversion]), which may run out
/// of memory or time without harm. A [TableFile] holds `data` with the place, the cells and the
/// folded words of each row, `columns` with names and types, `misfits`, `counts` and `notes`; room
/// `tables` reads it. It never opens a table for questions.
@NullMarked
package vn.trangtien.conversion;

import org.jspecify.annotations.NullMarked;
