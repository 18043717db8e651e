package vn.trangtien.browsing;

import org.jspecify.annotations.Nullable;

/// A cell as a page shows it.
///
/// @param text empty where the cell is
/// @param href where it leads; null for nowhere
/// @param note what its code means; empty for others
/// @param own whether it leads to a page of this portal
public record Cell(String text, @Nullable String href, String note, boolean own) {

  private static final int SHORT = 20;
  private static final int LONG = 40;

  /// How much room it wants, as the stylesheet calls it; null for as much as there is.
  public @Nullable String width() {
    if (!note.isEmpty()) {
      return "named";
    }
    if (text.length() <= SHORT) {
      return "short";
    }
    return text.length() > LONG ? "long" : null;
  }

  static Cell plain(String text) {
    return new Cell(text, null, "", false);
  }
}
