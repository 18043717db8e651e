package vn.trangtien.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;

/// A text of a hit with the matching words between [SearchResult.Hit#MARK_START] and
/// [SearchResult.Hit#MARK_END].
///
/// They are looked for when it is first shown in a language: a page shows one of two.
public final class MarkedText {

  private final Text plain;
  private final UnaryOperator<String> marks;
  private final Map<Language, String> marked = new EnumMap<>(Language.class);

  MarkedText(Text plain, UnaryOperator<String> marks) {
    this.plain = plain;
    this.marks = marks;
  }

  /// The text of which it is, or is a piece, without marks.
  public Text plain() {
    return plain;
  }

  /// Marked in `language`, or in the other one where there are no words in that.
  public synchronized String in(Language language) {
    return marked.computeIfAbsent(language, it -> marks.apply(plain.in(it)));
  }

  /// Marked in both languages; empty where there are no words in one.
  public Text both() {
    return new Text(
        plain.vi().isEmpty() ? "" : in(Language.VI), plain.en().isEmpty() ? "" : in(Language.EN));
  }
}
