package vn.trangtien.tables;

import vn.trangtien.parsing.ColumnType;

/// A column of a table.
///
/// @param name as published
/// @param at its place, from 0
public record Column(String name, ColumnType type, int at) {

  /// Its name inside the database: safe, and free of what was published.
  String id() {
    return "c" + at;
  }

  /// Whether its cells can be summed.
  public boolean isNumber() {
    return switch (type) {
      case INTEGER, DECIMAL, YEAR -> true;
      case TEXT, BOOLEAN, DATE, DATE_TIME, TIME, YEAR_MONTH, URI -> false;
    };
  }

  /// Whether its cells stand among the folded words of their row.
  boolean isText() {
    return switch (type) {
      case TEXT, URI, YEAR_MONTH -> true;
      case INTEGER, DECIMAL, BOOLEAN, DATE, DATE_TIME, TIME, YEAR -> false;
    };
  }
}
