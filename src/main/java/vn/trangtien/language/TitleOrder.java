package vn.trangtien.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.ByteArrayOutputStream;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The order of a Vietnamese dictionary as bytes to compare: syllable by syllable, letters before
/// marks, numbers by their value.
///
/// The platform's collation ignores spaces and would put *Bạc Liêu* before *Bà Rịa*.
public final class TitleOrder {

  private static final int LENGTH = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /// Titles are made of few syllables.
  private static final LoadingCache<String, byte[]> SYLLABLES =
      Caffeine.newBuilder().maximumSize(20_000).executor(Runnable::run).build(TitleOrder::place);

  private TitleOrder() {}

  /// The place of `title` among others; only its first 200 characters count.
  public static byte[] key(String title) {
    String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
    String first = composed.substring(0, Math.min(composed.length(), LENGTH));
    String padded =
        NUMBER.matcher(first).replaceAll(it -> "0".repeat(9 - it.group().length()) + it.group());
    ByteArrayOutputStream key = new ByteArrayOutputStream();
    for (String syllable : BETWEEN.split(padded, -1)) {
      if (!syllable.isEmpty()) {
        key.writeBytes(SYLLABLES.get(syllable));
        key.writeBytes(new byte[4]);
      }
    }
    return key.toByteArray();
  }

  private static byte[] place(String syllable) {
    return Collator.getInstance(Locale.of("vi")).getCollationKey(syllable).toByteArray();
  }
}
