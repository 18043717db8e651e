package vn.trangtien.catalog;

import vn.trangtien.identifier.Text;

/// What came of reading a steward's Turtle.
public sealed interface Reading {

  /// It is a description of one record.
  record Read(Description description) implements Reading {}

  /// It is none.
  ///
  /// @param line where it goes wrong, from 1; 0 where no line is to blame
  record Malformed(long line, long column, Text reason) implements Reading {}
}
