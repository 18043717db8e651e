package vn.trangtien.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// One word of a text, in both spellings.
///
/// @param written as it stands in the text
/// @param marked whether it was written with a mark
/// @param start where it begins in the text
/// @param end behind its last character
public record Word(
    String written, String exact, String folded, boolean marked, int start, int end) {

  private static final VietnameseAnalyzer ANALYZER = new VietnameseAnalyzer();

  /// A language has few words; strangers' ones are not all known.
  private static final int MOST_KNOWN = 50_000;

  /// Each is spelt thousands of times. To keep account of which of them are used, as caches do,
  /// would take as long as to spell them; where they become too many, all are forgotten.
  private static final Map<String, Spelt> KNOWN = new ConcurrentHashMap<>();

  private record Spelt(String exact, String folded, boolean marked) {

    static Spelt of(String written) {
      return new Spelt(Syllable.exact(written), Syllable.folded(written), Syllable.marked(written));
    }
  }

  /// The words of `text` as they are indexed, in their order.
  public static List<Word> of(VietnameseAnalyzer analyzer, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(VietnameseAnalyzer.asWritten(text), text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String written = term.toString();
        words.add(one(written, at.startOffset(), at.endOffset()));
      }
      stream.end();
      return words;
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot be read", impossible);
    }
  }

  /// The words of `text` as they are indexed, in their order.
  public static List<Word> of(String text) {
    return of(ANALYZER, text);
  }

  /// The word that `written` is, in the place of this one.
  public Word as(String written) {
    return one(written, start, end);
  }

  /// The word whose exact form is `form`, in the place of this one.
  public Word asExact(String form) {
    return one(Syllable.written(form), start, end);
  }

  /// The word that `written` is, in no text.
  public static Word alone(String written) {
    return one(written, 0, 0);
  }

  /// The word whose exact form is `form`, in no text.
  public static Word ofExact(String form) {
    return one(Syllable.written(form), 0, 0);
  }

  private static Word one(String written, int start, int end) {
    Spelt spelt = KNOWN.get(written);
    if (spelt == null) {
      if (KNOWN.size() >= MOST_KNOWN) {
        KNOWN.clear();
      }
      spelt = KNOWN.computeIfAbsent(written, Spelt::of);
    }
    return new Word(written, spelt.exact(), spelt.folded(), spelt.marked(), start, end);
  }

  /// `text` in composed letters, without control characters and invisible ones.
  public static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}]", "")
        .replaceAll("[\\p{Cc}\\p{Z}]+", " ")
        .strip();
  }

  /// Whether it may be left out of a search where it is not part of a name.
  public boolean stops() {
    return CommonWords.STOP.contains(exact) || CommonWords.ENGLISH.contains(exact);
  }

  /// Whether it is worth less than others in a search and need not match.
  public boolean isWeak() {
    return CommonWords.WEAK.contains(exact);
  }

  /// Whether it is a function word of English.
  public boolean isEnglish() {
    return CommonWords.ENGLISH.contains(exact);
  }

  /// Whether it may be a function word whose marks were not typed.
  public boolean mayStop() {
    return CommonWords.UNMARKED.contains(folded);
  }

  /// Whether it is a year that a dataset may be about.
  public boolean isYear() {
    return folded.matches("(19|20)\\d\\d");
  }

  /// It and the word behind it, folded.
  public String foldedWith(Word next) {
    return folded + " " + next.folded;
  }

  /// It and the word behind it, exact.
  public String exactWith(Word next) {
    return exact + " " + next.exact;
  }

  /// Whether it and the word behind it are together worth less than others.
  public boolean isWeakWith(Word next) {
    return CommonWords.WEAK_PAIRS.contains(foldedWith(next));
  }

  /// Whether it may be one of many words of Vietnamese that differ in their marks.
  public boolean isAmbiguous() {
    return Syllable.isVietnamese(folded);
  }
}
