package vn.trangtien.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Shows in a text where the words of a search are.
///
/// Words that stand together in the search are marked where they stand together; only those that
/// never do are marked alone. Typed without marks, a word shows any of its spellings. Other words
/// for the same are marked where all of them stand in their order.
public final class Marks {

  /// Before a matching word; a private-use character that no text holds.
  public static final char START = '\uE000';

  /// Behind a matching word.
  public static final char END = '\uE001';

  /// The longest snippet, in characters and without its marks.
  private static final int SNIPPET = 240;

  private record Span(int start, int end, Set<String> words) {}

  private final VietnameseAnalyzer analyzer;
  private final List<Word> wanted;
  private final boolean marked;
  private final List<List<Word>> others;

  /// What a text must have somewhere to have a word to mark.
  private final List<String> letters;

  /// Marks for the words of a search; `marked` where they were typed with marks of their own.
  public Marks(VietnameseAnalyzer analyzer, List<Word> wanted, boolean marked) {
    this(analyzer, wanted, marked, List.of());
  }

  /// Marks for the words of a search and for `others`, which say the same.
  public Marks(
      VietnameseAnalyzer analyzer, List<Word> wanted, boolean marked, List<List<Word>> others) {
    this.analyzer = analyzer;
    this.wanted = List.copyOf(wanted);
    this.marked = marked;
    this.others = List.copyOf(others);
    this.letters =
        Stream.concat(wanted.stream(), others.stream().flatMap(it -> it.stream().limit(1)))
            .map(it -> plain(it.folded()))
            .distinct()
            .toList();
  }

  /// The whole of `given` with its marks.
  public String whole(String given) {
    String text = without(given);
    return marked(text, spans(text), 0, text.length());
  }

  /// The piece of `given` that has most of the words, with its marks.
  public String snippet(String given) {
    String text = without(given);
    List<Span> spans = spans(text);
    if (text.length() <= SNIPPET) {
      return marked(text, spans, 0, text.length());
    }
    int start =
        spans.stream()
            .map(it -> beginning(text, it.start()))
            .max(
                Comparator.comparing((Integer it) -> seen(spans, it))
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(0);
    int end = ending(text, start + SNIPPET);
    return (start > 0 ? "… " : "")
        + marked(text, spans, start, end)
        + (end < text.length() ? " …" : "");
  }

  private static int seen(List<Span> spans, int start) {
    Set<String> words = new HashSet<>();
    spans.stream()
        .filter(it -> it.start() >= start && it.end() <= start + SNIPPET)
        .forEach(it -> words.addAll(it.words()));
    return words.size();
  }

  /// Where to begin so that `at` is seen: at its sentence if that is near, or some words before.
  private static int beginning(String text, int at) {
    int sentence = text.lastIndexOf(". ", at) + 2;
    if (at < SNIPPET / 2) {
      return 0;
    }
    if (sentence > 1 && at - sentence < SNIPPET / 2) {
      return sentence;
    }
    return text.indexOf(' ', at - SNIPPET / 4) + 1;
  }

  private static int ending(String text, int most) {
    if (most >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', most);
    int end = space > most - SNIPPET / 2 ? space : most;
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static String marked(String text, List<Span> spans, int from, int to) {
    StringBuilder out = new StringBuilder();
    int at = from;
    for (Span span : spans) {
      if (span.start() >= at && span.end() <= to) {
        out.append(text, at, span.start()).append(START);
        out.append(text, span.start(), span.end()).append(END);
        at = span.end();
      }
    }
    return out.append(text, at, to).toString();
  }

  private List<Span> spans(String text) {
    if (wanted.isEmpty() || !mayHaveOne(text)) {
      return List.of();
    }
    List<Word> words = Word.of(analyzer, text);
    boolean[] found = new boolean[words.size()];
    boolean any = marked && find(words, (it, other) -> it.exact().equals(other.exact()), found);
    if (!any) {
      find(words, (it, other) -> it.folded().equals(other.folded()), found);
    }
    others.forEach(it -> findAll(words, it, found));
    return joined(text, words, found);
  }

  /// Whether some wanted word may be in `text`: cutting it into words takes far longer.
  private boolean mayHaveOne(String text) {
    String plain = plain(Folding.of(text));
    return letters.stream().anyMatch(plain::contains);
  }

  /// `i` and `y` are one letter to a spelling.
  private static String plain(String folded) {
    return folded.replace('y', 'i');
  }

  /// Marks where all of `phrase` stands, with its marks where it has any.
  private static void findAll(List<Word> words, List<Word> phrase, boolean[] found) {
    boolean exact = phrase.stream().anyMatch(Word::marked);
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      boolean here = true;
      for (int j = 0; here && j < phrase.size(); j++) {
        Word word = words.get(i + j);
        Word other = phrase.get(j);
        here = exact ? word.exact().equals(other.exact()) : word.folded().equals(other.folded());
      }
      if (here) {
        Arrays.fill(found, i, i + phrase.size(), true);
      }
    }
  }

  /// Marks the wanted words; whether there is any.
  private boolean find(List<Word> words, BiPredicate<Word, Word> same, boolean[] found) {
    Set<Word> together = new HashSet<>();
    for (int w = 1; w < wanted.size(); w++) {
      for (int i = 1; i < words.size(); i++) {
        if (same.test(wanted.get(w - 1), words.get(i - 1))
            && same.test(wanted.get(w), words.get(i))) {
          found[i - 1] = true;
          found[i] = true;
          together.add(wanted.get(w - 1));
          together.add(wanted.get(w));
        }
      }
    }
    for (Word alone : wanted) {
      for (int i = 0; !together.contains(alone) && i < words.size(); i++) {
        found[i] |= same.test(alone, words.get(i));
      }
    }
    for (boolean it : found) {
      if (it) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> joined(String text, List<Word> words, boolean[] found) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        continue;
      }
      Word word = words.get(i);
      Span last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && text.substring(last.end(), word.start()).isBlank()) {
        Set<String> both = new HashSet<>(last.words());
        both.add(word.folded());
        spans.set(spans.size() - 1, new Span(last.start(), word.end(), both));
      } else {
        spans.add(new Span(word.start(), word.end(), Set.of(word.folded())));
      }
    }
    return spans;
  }

  /// `text` without characters that would pass for marks.
  public static String without(String text) {
    boolean any = text.indexOf(START) >= 0 || text.indexOf(END) >= 0;
    return any ? text.replaceAll("[" + START + END + "]", "") : text;
  }
}
