package vn.trangtien.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.ByteArrayOutputStream;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The order of a Vietnamese dictionary as bytes to compare: syllable by syllable, letters before
/// marks, numbers by their value.
///
/// The platform's collation ignores spaces and would put *Bạc Liêu* before *Bà Rịa*.
public final class TitleOrder {

  private static final int LENGTH = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /// The kinds of characters that syllables and numbers are made of, by [Character#getType]; halves
  /// of a character are of the Nôm script.
  private static final int INSIDE =
      Stream.of(
              Character.UPPERCASE_LETTER,
              Character.LOWERCASE_LETTER,
              Character.TITLECASE_LETTER,
              Character.MODIFIER_LETTER,
              Character.OTHER_LETTER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER,
              Character.SURROGATE)
          .mapToInt(it -> 1 << it)
          .sum();

  /// Titles are made of few syllables.
  private static final LoadingCache<String, byte[]> SYLLABLES =
      Caffeine.newBuilder().maximumSize(20_000).executor(Runnable::run).build(TitleOrder::place);

  private TitleOrder() {}

  /// The place of `title` among others; only its first 200 characters count.
  public static byte[] key(String title) {
    String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
    int end = Math.min(composed.length(), LENGTH);
    ByteArrayOutputStream key = new ByteArrayOutputStream();
    int first = 0;
    for (int at = 0; at <= end; at++) {
      if (at == end || (INSIDE >> Character.getType(composed.charAt(at)) & 1) == 0) {
        if (first < at) {
          key.writeBytes(SYLLABLES.get(composed.substring(first, at)));
          key.writeBytes(new byte[4]);
        }
        first = at + 1;
      }
    }
    return key.toByteArray();
  }

  private static byte[] place(String syllable) {
    String padded =
        NUMBER.matcher(syllable).replaceAll(it -> "0".repeat(9 - it.group().length()) + it.group());
    return Collator.getInstance(Locale.of("vi")).getCollationKey(padded).toByteArray();
  }
}
