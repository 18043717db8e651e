package vn.trangtien.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// One text as different people and keyboards type it.
final class TypedWays {

  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  private TypedWays() {}

  static String unmarked(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /// The tone on the other of two vowels: *hoà* for *hòa*, *thuỷ* for *thủy*.
  static String otherTonePlace(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    String moved = apart.replaceAll("(?i)([ou])([" + TONES + "])([aey])(?!\\p{L})", "$1$3$2");
    return Normalizer.normalize(moved, Normalizer.Form.NFC);
  }

  static String telex(String text) {
    return each(text, it -> keys(it, "sfrxj", true, false));
  }

  /// With the keys of letters behind the syllable, as in a hurry.
  static String lateTelex(String text) {
    return each(text, it -> keys(it, "sfrxj", true, true));
  }

  static String vni(String text) {
    return each(text, it -> keys(it, "12345", false, false));
  }

  /// The longest word with a letter doubled, left out or swapped with the next.
  static String slipped(String text, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
    int longest = 0;
    for (int i = 1; i < words.size(); i++) {
      longest = words.get(i).length() > words.get(longest).length() ? i : longest;
    }
    String word = words.get(longest);
    int at = 1 + random.nextInt(Math.max(1, word.length() - 2));
    String slip =
        switch (random.nextInt(3)) {
          case 0 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
          case 1 -> word.substring(0, at) + word.substring(at + 1);
          default ->
              word.substring(0, at)
                  + (at + 1 < word.length() ? word.charAt(at + 1) : "")
                  + word.charAt(at)
                  + (at + 2 < word.length() ? word.substring(at + 2) : "");
        };
    words.set(longest, word.length() < 4 ? word : slip);
    return String.join(" ", words);
  }

  /// The first two words as one.
  static String glued(String text) {
    return unmarked(text).replaceFirst("^(\\p{L}+) (\\p{L}+)", "$1$2");
  }

  private static String each(String text, UnaryOperator<String> how) {
    return Arrays.stream(text.split(" ")).map(how).collect(Collectors.joining(" "));
  }

  private static String keys(String word, String tones, boolean telex, boolean late) {
    StringBuilder keys = new StringBuilder();
    StringBuilder behind = new StringBuilder();
    String tone = "";
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (char it : apart.toCharArray()) {
      int asTone = TONES.indexOf(it);
      if (asTone >= 0) {
        tone = tones.substring(asTone, asTone + 1);
      } else if (it == 'đ') {
        keys.append(telex ? "dd" : "d9");
      } else if (it == '\u0302') {
        String roof = telex ? String.valueOf(keys.charAt(keys.length() - 1)) : "6";
        (late ? behind : keys).append(roof);
      } else if (it == '\u031B') {
        (late ? behind : keys).append(telex ? "w" : "7");
      } else if (it == '\u0306') {
        (late ? behind : keys).append(telex ? "w" : "8");
      } else {
        keys.append(it);
      }
    }
    String once = behind.toString().replaceAll("w+", "w");
    return keys + once + tone;
  }
}
