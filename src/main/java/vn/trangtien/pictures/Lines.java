package vn.trangtien.pictures;

import java.util.ArrayList;
import java.util.List;

/// A text in lines that fit.
///
/// @param size of the letters, in pixels
record Lines(List<String> lines, double size) {

  /// From one line to the next, in ems: Vietnamese letters carry two marks.
  static final double LEADING = 1.28;

  private static final String ELLIPSIS = "…";

  Lines {
    lines = List.copyOf(lines);
  }

  /// The largest of `sizes` in which `text` has at most `most` lines; in the smallest it is cut.
  static Lines fitting(Typeface typeface, String text, double width, int most, double... sizes) {
    Lines set = new Lines(List.of(), 0);
    for (double size : sizes) {
      set = new Lines(broken(typeface, text, width, size), size);
      if (set.lines().size() <= most) {
        return set;
      }
    }
    List<String> kept = new ArrayList<>(set.lines().subList(0, most));
    kept.set(most - 1, cut(typeface, kept.getLast() + ELLIPSIS, width, set.size()));
    return new Lines(kept, set.size());
  }

  /// `text` on one line, cut where it is too long; nothing where not even a letter fits.
  static String cut(Typeface typeface, String text, double width, double size) {
    if (typeface.width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0) {
      end = text.offsetByCodePoints(end, -1);
      String shorter = text.substring(0, end).strip() + ELLIPSIS;
      if (end > 0 && typeface.width(shorter, size) <= width) {
        return shorter;
      }
    }
    return "";
  }

  private static List<String> broken(Typeface typeface, String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      for (String piece : pieces(typeface, word, width, size)) {
        String longer = line.isEmpty() ? piece : line + " " + piece;
        if (!line.isEmpty() && typeface.width(longer, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
          longer = piece;
        }
        line.setLength(0);
        line.append(longer);
      }
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /// A word that is wider than a line, in pieces that are not.
  private static List<String> pieces(Typeface typeface, String word, double width, double size) {
    if (typeface.width(word, size) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < word.length()) {
      int next = word.offsetByCodePoints(at, 1);
      if (at > from && typeface.width(word.substring(from, next), size) > width) {
        pieces.add(word.substring(from, at));
        from = at;
      }
      at = next;
    }
    pieces.add(word.substring(from));
    return pieces;
  }
}
