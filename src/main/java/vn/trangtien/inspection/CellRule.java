package vn.trangtien.inspection;

/// Something that every cell of a column keeps that is not empty.
@FunctionalInterface
interface CellRule {

  void check(String cell, Row row, String column, Findings findings);
}
