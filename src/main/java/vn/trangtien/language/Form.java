package vn.trangtien.language;

/// A way in which the words of a text are indexed; each is a field of its own.
public enum Form {
  /// Syllables with their marks, the tone as a digit behind.
  EXACT("_x"),
  /// Syllables without marks, English words without their plural.
  FOLDED("_f"),
  /// Two exact syllables that stand side by side.
  EXACT_PAIR("_xs"),
  /// Two folded syllables that stand side by side.
  FOLDED_PAIR("_fs");

  private final String suffix;

  Form(String suffix) {
    this.suffix = suffix;
  }

  /// The form of a field by its name.
  static Form of(String field) {
    for (Form form : values()) {
      if (field.endsWith(form.suffix)) {
        return form;
      }
    }
    throw new IllegalArgumentException("Not a field of words: " + field);
  }

  /// The field of `name` in this form.
  public String field(String name) {
    return name + suffix;
  }

  boolean exact() {
    return this == EXACT || this == EXACT_PAIR;
  }

  boolean pair() {
    return this == EXACT_PAIR || this == FOLDED_PAIR;
  }
}
