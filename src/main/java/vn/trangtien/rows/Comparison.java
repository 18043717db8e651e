package vn.trangtien.rows;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// How an address compares a column: `column=value` asks for equal cells, `column__lt=value` and
/// its like for others.
public enum Comparison {
  EQ,
  NOT,
  LT,
  LTE,
  GT,
  GTE,
  /// From one value to another, both included.
  BETWEEN,
  /// Without regard to case and marks.
  CONTAINS,
  /// Letter for letter.
  CONTAINS_EXACTLY,
  /// One of a list.
  IN,
  /// `true` for empty cells, `false` for filled ones.
  EMPTY;

  static final String ALL =
      Arrays.stream(values()).map(Comparison::word).collect(Collectors.joining(", "));

  /// As it stands behind the two underscores, such as `contains_exactly`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The comparison of that word; empty where there is none.
  public static Optional<Comparison> of(String word) {
    return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
