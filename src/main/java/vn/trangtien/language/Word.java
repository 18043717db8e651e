package vn.trangtien.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// One word of a text, in both spellings.
///
/// @param marked whether it was written with a mark
/// @param start where it begins in the text
/// @param end behind its last character
public record Word(String exact, String folded, boolean marked, int start, int end) {

  /// The words of `text` as they are indexed, in their order.
  public static List<Word> of(VietnameseAnalyzer analyzer, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(VietnameseAnalyzer.AS_WRITTEN, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String written = term.toString();
        words.add(
            new Word(
                Syllable.exact(written),
                Syllable.folded(written),
                Syllable.marked(written),
                at.startOffset(),
                at.endOffset()));
      }
      stream.end();
      return words;
    } catch (IOException impossible) {
      throw new UncheckedIOException("A text in memory cannot be read", impossible);
    }
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
    return CommonWords.STOP.contains(exact);
  }

  /// Whether it is worth less than others in a search and need not match.
  public boolean isWeak() {
    return CommonWords.WEAK.contains(exact);
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
