package vn.trangtien.inspection;

/// Something that every row of a table keeps.
@FunctionalInterface
interface RowRule {

  void check(Row row, Findings findings);
}
