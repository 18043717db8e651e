package vn.trangtien.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is Vietnamese in a stranger's text, and one spelling for its letters.
public final class Spelling {

  private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

  /// The marks of the tones 1 to 5: sắc, huyền, hỏi, ngã, nặng.
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  /// The vowels of a syllable, one of which carries the tone.
  private static final Pattern CARRIERS =
      Pattern.compile("^(?:qu|gi(?=[aăâeêoôơuư])|[^aăâeêioôơuưy]*)([aăâeêioôơuưy]+)");

  /// How a syllable without its tone begins, sounds and ends.
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(b|ch?|d|đ|gh?|gi|h|kh?|l|m|n|ngh?|nh|ph?|r|s|th?|tr|v|x)?"
              + "([aăâeêioôơuưy]|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oai|oao|oay|oă|oe|oeo|oi"
              + "|oo|ôi|ơi|ua|uâ|ui|uô|uôi|ưa|ươ|ươi|ươu|ưi|ưu|uê|uơ|uy|uya|uyê|uyu|yê|yêu)"
              + "(ch?|m|ng?|nh|p|t)?"
              + "|qu([aăâeêioơy]|ai|ao|au|ay|ây|eo|oa|yê|yu|ê|iê)(ch?|m|ng?|nh|p|t)?");

  /// A word that begins with an eth: no word of Icelandic does.
  private static final Pattern ETH = Pattern.compile("(?<![\\p{L}\\p{M}])[Ðð]\\p{L}+");

  /// Letters that only Vietnamese has.
  private static final Pattern VIETNAMESE =
      Pattern.compile("[ăĂơƠưƯđĐ\u1EA0-\u1EF9]|[Ðð](?=[àáảãạâêôèéìíòóùúÀÁÂÊÔÈÉÌÍÒÓÙÚ])");

  private Spelling() {}

  /// `text` composed ([NFC](https://www.unicode.org/reports/tr15/)), and with a đ where a converter
  /// left the Icelandic eth that looks like it and the word is Vietnamese.
  public static String of(String text) {
    String composed = isComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    boolean eth = composed.indexOf('ð') >= 0 || composed.indexOf('Ð') >= 0;
    return eth && VIETNAMESE.matcher(composed).find()
        ? ETH.matcher(composed).replaceAll(Spelling::barred)
        : composed;
  }

  /// Whether `word` is one syllable of Vietnamese that has a mark.
  public static boolean isMarkedSyllable(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String toneless = TONE.matcher(apart).replaceAll("");
    String base = Normalizer.normalize(toneless, Normalizer.Form.NFC);
    boolean marked = apart.length() > base.length() || base.chars().anyMatch(it -> it > '~');
    return marked && apart.length() - toneless.length() <= 1 && SYLLABLE.matcher(base).matches();
  }

  /// Whether `base`, which has no tone, is one syllable of Vietnamese.
  static boolean isSyllable(String base) {
    return SYLLABLE.matcher(base).matches();
  }

  /// `base` with its tone, 0 to 5 as in the exact form, over the vowel that carries it.
  static String toned(String base, int tone) {
    Matcher vowels = CARRIERS.matcher(base);
    if (tone == 0 || !vowels.find()) {
      return base;
    }
    String run = vowels.group(1);
    boolean open = vowels.end() == base.length();
    int at = run.length() == 1 || run.length() == 2 && open ? 0 : 1;
    for (int i = 0; i < run.length(); i++) {
      at = "ăâêôơư".indexOf(run.charAt(i)) >= 0 ? i : at;
    }
    int behind = vowels.start(1) + at + 1;
    String marked = base.substring(0, behind) + TONES.charAt(tone - 1) + base.substring(behind);
    return Normalizer.normalize(marked, Normalizer.Form.NFC);
  }

  /// Whether all of `text` is Latin and surely composed; it is, in nearly all that people write.
  private static boolean isComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char it = text.charAt(i);
      boolean latin = it < '\u0300' || it >= '\u1E00' && it <= '\u1EFF';
      if (!latin && (it < '\u2010' || it > '\u2027')) {
        return false;
      }
    }
    return true;
  }

  private static String barred(MatchResult word) {
    String barred = (word.group().charAt(0) == 'ð' ? "đ" : "Đ") + word.group().substring(1);
    return isMarkedSyllable(barred) ? barred : word.group();
  }
}
