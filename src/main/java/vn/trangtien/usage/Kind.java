package vn.trangtien.usage;

import java.util.Locale;

/// How a dataset is used.
enum Kind {
  /// Somebody reads its page.
  VIEW,
  /// Its file, or its rows as a file, is fetched whole.
  DOWNLOAD,
  /// A program asks for its rows or its description.
  CALL;

  /// As it stands in the database, in JSON and CSV.
  String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(String value) {
    return valueOf(value.toUpperCase(Locale.ROOT));
  }
}
