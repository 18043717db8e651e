package vn.trangtien.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// What a Vietnamese keyboard would have made of the keys that were pressed while it was off: Telex
/// (`truwowngf`) and VNI (`tru7o7ng2`), also with the keys in the order of a hurry (`duongfw`).
public final class Keyboard {

  /// Longer words were no syllable, in no way of typing.
  private static final int LONGEST = 14;

  private static final String TONE_KEYS = "sfrxj";
  private static final String VOWELS = "aăâeêioôơuưy";

  private final StringBuilder letters = new StringBuilder();
  private int tone;
  private boolean used;
  private boolean failed;

  private Keyboard() {}

  /// The syllable that `typed` stands for, with its marks; empty where it stands for none or no key
  /// in it would have changed anything.
  public static Optional<String> decode(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    Keyboard keys = new Keyboard();
    String composed = Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    for (int i = 0; i < composed.length() && !keys.failed; i++) {
      keys.press(composed.charAt(i));
    }
    return keys.syllable();
  }

  private Optional<String> syllable() {
    int both = letters.indexOf("ưo");
    if (both >= 0) {
      letters.setCharAt(both + 1, 'ơ');
    }
    int late = letters.indexOf("uơ");
    if (late >= 0 && late + 2 < letters.length()) {
      letters.setCharAt(late, 'ư');
    }
    String base = letters.toString();
    boolean stopped = base.matches(".*(c|ch|p|t)") && tone >= 2 && tone <= 4;
    return used && !failed && !stopped && Spelling.isSyllable(base)
        ? Optional.of(Spelling.toned(base, tone))
        : Optional.empty();
  }

  private void press(char key) {
    if (key >= '0' && key <= '9') {
      digit(key);
    } else if (TONE_KEYS.indexOf(key) >= 0 && hasVowel()) {
      tone(TONE_KEYS.indexOf(key) + 1);
    } else if (key == 'w') {
      if (!horn("uoa")) {
        letters.append('ư');
        used = true;
      }
    } else if (key == 'd' && !letters.isEmpty() && letters.charAt(0) == 'd') {
      change(0, 'đ');
    } else if ("aeo".indexOf(key) < 0 || !circumflex(key)) {
      letters.append(key);
    }
  }

  private void digit(char key) {
    failed |= letters.isEmpty();
    switch (key) {
      case '1', '2', '3', '4', '5' -> tone(key - '0');
      case '6' -> failed |= !roof();
      case '7' -> failed |= !horn("uo");
      case '8' -> failed |= !horn("a");
      case '9' -> {
        failed |= letters.isEmpty() || letters.charAt(0) != 'd';
        if (!failed) {
          change(0, 'đ');
        }
      }
      default -> failed = true;
    }
  }

  private void tone(int pressed) {
    failed |= tone != 0;
    tone = pressed;
    used = true;
  }

  /// The second of two equal vowels, wherever it was pressed: no syllable has one twice.
  private boolean circumflex(char vowel) {
    int first = letters.lastIndexOf(String.valueOf(vowel));
    return first >= 0 && change(first, roofed(vowel));
  }

  private boolean roof() {
    for (int i = letters.length() - 1; i >= 0; i--) {
      if ("aeo".indexOf(letters.charAt(i)) >= 0) {
        return change(i, roofed(letters.charAt(i)));
      }
    }
    return false;
  }

  private static char roofed(char vowel) {
    return "âêô".charAt("aeo".indexOf(vowel));
  }

  private boolean horn(String vowels) {
    for (int i = letters.length() - 1; i >= 0; i--) {
      char letter = letters.charAt(i);
      boolean silent = letter == 'u' && i == 1 && letters.charAt(0) == 'q';
      if (vowels.indexOf(letter) >= 0 && !silent) {
        return change(i, "ươă".charAt("uoa".indexOf(letter)));
      }
    }
    return false;
  }

  private boolean change(int at, char letter) {
    letters.setCharAt(at, letter);
    used = true;
    return true;
  }

  private boolean hasVowel() {
    return letters.chars().anyMatch(it -> VOWELS.indexOf(it) >= 0);
  }
}
