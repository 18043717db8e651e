package vn.trangtien.language;

import java.text.Normalizer;

/// A text as a phone types it: in small letters and without marks.
public final class Folding {

  /// The folded letter of each letter up to the last one that Vietnamese has; 0 for a mark.
  private static final char[] LETTERS = new char['\u1F00'];

  static {
    for (char letter = 0; letter < LETTERS.length; letter++) {
      String folded = decomposed(String.valueOf(letter));
      LETTERS[letter] = folded.isEmpty() ? 0 : folded.charAt(0);
    }
  }

  private Folding() {}

  /// `text` in small letters without marks, `đ` as `d`; everything else as it stands.
  public static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= LETTERS.length) {
        return decomposed(text);
      }
      char folded = LETTERS[letter];
      if (folded != 0) {
        letters.append(folded);
      }
    }
    return letters.toString();
  }

  private static String decomposed(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        letters.append("đĐðÐ".indexOf(letter) >= 0 ? 'd' : Character.toLowerCase(letter));
      }
    }
    return letters.toString();
  }
}
