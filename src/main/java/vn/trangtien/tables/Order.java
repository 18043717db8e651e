package vn.trangtien.tables;

/// By which column rows are sorted; empty cells come last either way, equal ones in the order of
/// the file.
public record Order(String column, boolean descending) {}
