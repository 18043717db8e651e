/// Rows out of a stranger's file: which encoding and which form it has, where its header stands,
/// and what its cells mean.
///
/// [FileParser] hands out the rows of a CSV, XLSX, JSON, NDJSON or GeoJSON file as texts, one after
/// the other and never all at once; [ColumnType] reads a text as a number, a date or a truth, as
/// Vietnamese offices write them; [TypeGuess] tells which type fits a column that nobody described,
/// and in which [Notation] it writes its numbers. What is left out or put right becomes a note.
/// It bounds everything that a file can blow up, and stores nothing.
@NullMarked
package vn.trangtien.parsing;

import org.jspecify.annotations.NullMarked;
