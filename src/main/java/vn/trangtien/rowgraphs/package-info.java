/// The rows of tables as triples, beside what the catalog says of them, so that one query can ask
/// for both.
///
/// When the metadata of a dataset has reached the triples, [RowGraphs] makes one graph of the rows
/// of its described tables, in commits of bounded size. A note in the same commit says what it was
/// made of, so that a start makes only what is missing. What is too large is left out whole, and
/// the graph says so. [RowDocuments] answers for the names of graphs and rows.
///
/// It never holds anybody up: one table is opened at a time, on a thread of its own.
@NullMarked
package vn.trangtien.rowgraphs;

import org.jspecify.annotations.NullMarked;
