/// The table inside a file: typed columns and rows that can be filtered, sorted, counted and
/// summed.
///
/// A [Table] is a memo from a file's digest, the form of the file and the columns that its
/// publisher described: [TableStore] has it made once, in DuckDB's own format, and never changes
/// it. Nobody's words become SQL: names come from the table's columns, values are parameters; only
/// a download in Parquet calls columns as published, in quoted names.
@NullMarked
package vn.trangtien.tables;

import org.jspecify.annotations.NullMarked;
