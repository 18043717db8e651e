package vn.trangtien.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Spells each token as a [Syllable].
final class SyllableFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final boolean exact;

  SyllableFilter(TokenStream input, boolean exact) {
    super(input);
    this.exact = exact;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String spelled = exact ? Syllable.exact(term) : Syllable.folded(term);
    if (!spelled.isEmpty()) {
      term.setEmpty().append(spelled);
    }
    return true;
  }
}
