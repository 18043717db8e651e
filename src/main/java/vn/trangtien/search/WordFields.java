package vn.trangtien.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// The words of one description as they are indexed: in which source each is, and how much it
/// weighs in all of them together.
///
/// A word weighs in a document what its sources weigh, as BM25F has it ([Robertson and Zaragoza,
/// 3.6](https://www.staff.city.ac.uk/~sbrp622/papers/foundations_bm25_review.pdf)); summed up
/// when it is indexed, a search reads one list of documents per word instead of four.
final class WordFields {

  static final FieldType PRESENT = type(IndexOptions.DOCS, true);
  private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS, false);

  private final Map<String, Set<String>> present = new HashMap<>();
  private final Map<String, Map<String, Integer>> weighed = new HashMap<>();

  /// The field in which words weigh what they weigh in all sources together.
  static String all(Form form) {
    return form.field("all");
  }

  /// The field in which folded words weigh what they weigh in the short sources.
  static String brief() {
    return Form.FOLDED.field("brief");
  }

  /// Adds a text whose words stand in their order.
  void add(Source source, String text) {
    List<Word> words = Word.of(text);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      add(source, Form.EXACT, word.exact());
      add(source, Form.FOLDED, word.folded());
      if (i > 0) {
        add(source, Form.EXACT_PAIR, words.get(i - 1).exactWith(word));
        add(source, Form.FOLDED_PAIR, words.get(i - 1).foldedWith(word));
      }
    }
  }

  private void add(Source source, Form form, String term) {
    if (!term.isEmpty()) {
      present.computeIfAbsent(source.field(form), it -> new HashSet<>()).add(term);
      weigh(all(form), term, source);
      if (form == Form.FOLDED && Source.SHORT.contains(source)) {
        weigh(brief(), term, source);
      }
    }
  }

  private void weigh(String field, String term, Source source) {
    weighed
        .computeIfAbsent(field, it -> new HashMap<>())
        .merge(term, source.frequency(), Integer::sum);
  }

  void addTo(Document document) {
    present.forEach(
        (field, terms) -> document.add(new Field(field, TermStream.of(terms), PRESENT)));
    weighed.forEach(
        (field, terms) -> document.add(new Field(field, TermStream.of(terms), WEIGHED)));
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
