package vn.trangtien.language;

import java.text.Normalizer;

/// A text as a phone types it: in small letters and without marks.
public final class Folding {

  private Folding() {}

  /// `text` in small letters without marks, `đ` as `d`; everything else as it stands.
  public static String of(String text) {
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
