package vn.trangtien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import vn.trangtien.identifier.PortalException;

/// One word of a text, in both spellings.
///
/// @param marked whether it was written with a mark
/// @param start where it begins in the text
/// @param end behind its last character
record Word(String exact, String folded, boolean marked, int start, int end) {

  /// The words of `text` as they are indexed, in their order.
  static List<Word> of(Analyzer analyzer, String text) {
    List<Word> exact = spelled(analyzer, Form.EXACT, text);
    List<Word> folded = spelled(analyzer, Form.FOLDED, text);
    List<Word> words = new ArrayList<>(exact.size());
    for (int i = 0; i < exact.size(); i++) {
      Word it = exact.get(i);
      words.add(new Word(it.exact, folded.get(i).exact, it.marked, it.start, it.end));
    }
    return words;
  }

  private static List<Word> spelled(Analyzer analyzer, Form form, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(form.field("words"), text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String written = text.substring(at.startOffset(), at.endOffset());
        words.add(
            new Word(
                term.toString(), "", Syllable.marked(written), at.startOffset(), at.endOffset()));
      }
      stream.end();
      return words;
    } catch (IOException impossible) {
      throw new PortalException(
          PortalException.Code.PROJECTION_AWAY, "Text cannot be read", impossible);
    }
  }
}
