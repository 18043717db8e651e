package vn.trangtien.search;

import java.util.Iterator;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Terms that need no cutting any more, each with its frequency; those whose frequency is 0 are
/// left out.
///
/// @param <S> what the frequency is taken from
final class TermStream<S> extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Iterator<Map.Entry<String, S>> terms;
  private final ToIntFunction<S> often;

  TermStream(Map<String, S> terms, ToIntFunction<S> often) {
    this.terms = terms.entrySet().iterator();
    this.often = often;
  }

  @Override
  public boolean incrementToken() {
    while (terms.hasNext()) {
      Map.Entry<String, S> next = terms.next();
      int times = often.applyAsInt(next.getValue());
      if (times > 0) {
        // nobody else writes into them: nothing but the term has to be cleared
        term.setEmpty().append(next.getKey());
        frequency.setTermFrequency(times);
        return true;
      }
    }
    return false;
  }
}
