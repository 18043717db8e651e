package vn.trangtien.language;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/// A word as it is compared: with its marks in one spelling, or without any.
///
/// In the exact form the tone stands as a digit behind the letters (1 sắc, 2 huyền, 3 hỏi, 4 ngã,
/// 5 nặng), so that *hòa* and *hoà* are the same word `hoa2`; the marks of letters stay.
final class Syllable {

  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  /// Syllables in which i and y are two spellings of one sound: *kỹ* and *kĩ*, *quy* and *qui*.
  private static final Set<String> WITH_Y = Set.of("ky", "sy", "my", "ty", "ly", "hy", "vy", "quy");

  /// A syllable of Vietnamese without its marks: how it may begin, sound and end.
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(b|ch?|d|gh?|gi|h|kh?|l|m|n|ng|ngh|nh|ph?|qu?|r|s|t|th|tr|v|x)?"
              + "[aeiouy]{1,3}(ch|c|m|nh|ng|n|p|t)?");

  private Syllable() {}

  /// Whether `folded` could be a syllable of Vietnamese, and so many words at once.
  static boolean isVietnamese(String folded) {
    return VIETNAMESE.matcher(folded).matches();
  }

  /// `word` with its marks, in one spelling.
  static String exact(CharSequence word) {
    return spelled(word, true);
  }

  /// `word` without marks, and without the plural of English: no Vietnamese syllable ends with s.
  static String folded(CharSequence word) {
    String bare = spelled(word, false);
    if (bare.length() < 3 || !bare.endsWith("s") || bare.endsWith("us") || bare.endsWith("ss")) {
      return bare;
    }
    if (bare.matches(".+[^ae]ies")) {
      return bare.substring(0, bare.length() - 3) + "y";
    }
    return bare.matches(".*[aeio]es") ? bare : bare.substring(0, bare.length() - 1);
  }

  /// The word whose exact form is `exact`, as it is written.
  static String written(String exact) {
    int last = exact.length() - 1;
    int tone = last < 1 ? 0 : "12345".indexOf(exact.charAt(last)) + 1;
    boolean toned = tone > 0 && Character.isLetter(exact.charAt(last - 1));
    return toned ? Spelling.toned(exact.substring(0, last), tone) : exact;
  }

  /// Whether `text` has any mark of Vietnamese.
  static boolean marked(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .chars()
        .anyMatch(it -> isBarredD(it) || Character.getType(it) == Character.NON_SPACING_MARK);
  }

  private static String spelled(CharSequence word, boolean exact) {
    StringBuilder letters = new StringBuilder(word.length());
    int tone = 0;
    for (char it : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      char letter = Character.toLowerCase(it);
      int asTone = TONES.indexOf(letter) + 1;
      if (asTone > 0) {
        tone = asTone;
      } else if (isBarredD(letter)) {
        letters.append(exact ? 'đ' : 'd');
      } else if (isKept(letter, exact)) {
        letters.append(letter);
      }
    }
    String base = Normalizer.normalize(letters, Normalizer.Form.NFC);
    if (WITH_Y.contains(base)) {
      base = base.substring(0, base.length() - 1) + "i";
    }
    return exact && tone > 0 ? base + tone : base;
  }

  private static boolean isKept(char letter, boolean exact) {
    int type = Character.getType(letter);
    return type != Character.FORMAT && (exact || type != Character.NON_SPACING_MARK);
  }

  /// The letter đ and those that legacy converters put in its place: they look alike.
  private static boolean isBarredD(int letter) {
    return "đĐðÐɖƉ".indexOf(letter) >= 0;
  }
}
