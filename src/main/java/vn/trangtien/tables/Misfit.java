package vn.trangtien.tables;

/// A cell that is not of its column's type; the table has an empty cell in its place.
///
/// @param row from 1
public record Misfit(long row, String column, String text) {}
