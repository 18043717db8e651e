package vn.trangtien.solr;

import vn.trangtien.language.Folding;

/// A text to look for words in: folded, its words between single spaces.
public final class FoldedText {

  private FoldedText() {}

  /// `text` as [SolrDocument#values] gives a field of text.
  public static String of(String text) {
    return " " + Folding.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }

  /// Whether `folded` holds the words of `wanted` side by side.
  static boolean holds(String folded, String wanted) {
    String words = of(wanted);
    return !words.isBlank() && folded.contains(words);
  }

  /// Whether a word of `folded` looks like `pattern`.
  static boolean holdsLike(String folded, String pattern) {
    String wanted = Folding.of(pattern);
    for (String word : folded.strip().split(" ")) {
      if (isLike(word, wanted)) {
        return true;
      }
    }
    return false;
  }

  /// Whether `text` is `pattern` with any characters for `*` and one for `?`; the work grows with
  /// both lengths at most.
  static boolean isLike(String text, String pattern) {
    int t = 0;
    int p = 0;
    int star = -1;
    int mark = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = t;
      } else if (p < pattern.length()
          && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
