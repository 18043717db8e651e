package vn.trangtien.search;

import java.util.Locale;
import vn.trangtien.language.Form;

/// A part of a description in which words are looked for, and what a word there is worth.
enum Source {
  TITLE(5f),
  /// Keywords and themes.
  TOPIC(2.5f),
  /// The publisher under all its names, those before and after it too.
  AGENCY(1.5f),
  /// Description, columns and places.
  TEXT(1f);

  private final float weight;

  Source(float weight) {
    this.weight = weight;
  }

  float weight() {
    return weight;
  }

  String field(Form form) {
    return form.field(name().toLowerCase(Locale.ROOT));
  }
}
