package vn.trangtien.search;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Terms that need no cutting any more, each with its frequency.
final class TermStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Iterator<Map.Entry<String, Integer>> terms;

  private TermStream(Iterator<Map.Entry<String, Integer>> terms) {
    this.terms = terms;
  }

  static TermStream of(Map<String, Integer> frequencies) {
    return new TermStream(frequencies.entrySet().iterator());
  }

  static TermStream of(Set<String> terms) {
    Stream<Map.Entry<String, Integer>> once = terms.stream().map(it -> Map.entry(it, 1));
    return new TermStream(once.iterator());
  }

  @Override
  public boolean incrementToken() {
    if (!terms.hasNext()) {
      return false;
    }
    Map.Entry<String, Integer> next = terms.next();
    clearAttributes();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue());
    return true;
  }
}
