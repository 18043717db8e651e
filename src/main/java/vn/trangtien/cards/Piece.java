package vn.trangtien.cards;

import java.util.ArrayList;
import java.util.List;
import vn.trangtien.search.SearchResult.Hit;

/// A run of text that does or does not match what was looked for.
public record Piece(String text, boolean marked) {

  /// The runs of a text in which matches stand between [Hit#MARK_START] and [Hit#MARK_END].
  public static List<Piece> of(String text) {
    List<Piece> pieces = new ArrayList<>();
    boolean marked = false;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char at = i < text.length() ? text.charAt(i) : Hit.MARK_END;
      if (at == Hit.MARK_START || at == Hit.MARK_END) {
        if (i > from) {
          pieces.add(new Piece(text.substring(from, i), marked));
        }
        marked = at == Hit.MARK_START;
        from = i + 1;
      }
    }
    return pieces;
  }
}
