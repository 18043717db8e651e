package vn.trangtien.identifier;

/// A name or sentence for people, in Vietnamese and in English.
public record Text(String vi, String en) {

  /// Nothing to say in either language.
  public static final Text EMPTY = new Text("", "");

  /// The words in `language`, or the other language's where there are none.
  public String in(Language language) {
    return switch (language) {
      case VI -> vi.isEmpty() ? en : vi;
      case EN -> en.isEmpty() ? vi : en;
    };
  }

  /// Whether neither language says anything.
  public boolean isEmpty() {
    return vi.isEmpty() && en.isEmpty();
  }
}
