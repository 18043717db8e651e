/// What one description of a dataset says and another does not: by property, file and column, in a
/// form that can be put into words.
///
/// It compares what it is given and asks no ledger; rows are compared by `tables`.
@NullMarked
package vn.trangtien.comparison;

import org.jspecify.annotations.NullMarked;
