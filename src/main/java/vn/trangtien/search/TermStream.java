package vn.trangtien.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Terms that need no cutting any more, each with its frequency.
final class TermStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Iterator<Frequent> terms;

  /// A term and its frequency.
  record Frequent(String term, int often) {}

  TermStream(Collection<Frequent> terms) {
    this.terms = terms.iterator();
  }

  /// Each of `terms` once.
  static TermStream of(Set<String> terms) {
    return new TermStream(terms.stream().map(it -> new Frequent(it, 1)).toList());
  }

  @Override
  public boolean incrementToken() {
    if (!terms.hasNext()) {
      return false;
    }
    Frequent next = terms.next();
    // nobody else writes into them: nothing but the term has to be cleared
    term.setEmpty().append(next.term());
    frequency.setTermFrequency(next.often());
    return true;
  }
}
