package vn.trangtien.tables;

import java.util.List;

/// Which rows are wanted; columns are named as published.
public sealed interface Filter {

  /// How a value may compare.
  enum Operator {
    EQ("="),
    NE("IS DISTINCT FROM"),
    LT("<"),
    LE("<="),
    GT(">"),
    GE(">=");

    private final String sql;

    Operator(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  /// The cell compares to a value of the column's type; an empty cell is unequal to every value.
  record Compares(String column, Operator operator, Object value) implements Filter {}

  /// The cell is one of these.
  record OneOf(String column, List<Object> values) implements Filter {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /// The cell, as text, holds `text`: letter for letter, or without regard to case and marks.
  record Contains(String column, String text, boolean exactly) implements Filter {}

  /// The cell is empty, or is not.
  record Empty(String column, boolean empty) implements Filter {}

  /// Some cell of the row holds these words, in whatever case and with or without marks.
  record Words(String text) implements Filter {}

  /// The row's point lies in a box of WGS 84 degrees.
  record Inside(
      String latitude, String longitude, double south, double west, double north, double east)
      implements Filter {}

  /// The row's point lies within `metres` of a point of WGS 84 degrees.
  record Near(String latitude, String longitude, double north, double east, double metres)
      implements Filter {}
}
