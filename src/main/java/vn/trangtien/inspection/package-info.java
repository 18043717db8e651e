/// Looking through a folder of descriptions and data files before anybody publishes it.
///
/// [Inspection] reads every description of a folder like `catalog/` and every row of its files, and
/// tells in an [InspectionReport] what does not keep the promises that the descriptions make: a
/// [Finding] names the file, row, column and rule. Rows are streamed; what must be remembered, such
/// as keys, is bounded.
///
/// It needs no ledger and changes nothing; whether a folder is published is decided in
/// `publishing`.
@NullMarked
package vn.trangtien.inspection;

import org.jspecify.annotations.NullMarked;
