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
}
