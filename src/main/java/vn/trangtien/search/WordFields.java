package vn.trangtien.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
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

  /// The words of names, which many descriptions share.
  private static final LoadingCache<String, List<Word>> NAMES =
      Caffeine.newBuilder().maximumSize(5_000).executor(Runnable::run).build(Word::of);

  private final Map<Form, Map<String, Said>> words = new EnumMap<>(Form.class);

  /// Where a word is said.
  private static final class Said {
    private int sources;
    private int weight;
    private int brief;

    void in(Source source) {
      sources |= 1 << source.ordinal();
      weight += source.frequency();
      brief += Source.SHORT.contains(source) ? source.frequency() : 0;
    }

    boolean isIn(Source source) {
      return (sources & 1 << source.ordinal()) != 0;
    }
  }

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
    boolean name = source == Source.TOPIC || source == Source.AGENCY;
    List<Word> all = name ? NAMES.get(text) : Word.of(text);
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      add(source, Form.EXACT, word.exact());
      add(source, Form.FOLDED, word.folded());
      if (i > 0) {
        add(source, Form.EXACT_PAIR, all.get(i - 1).exactWith(word));
        add(source, Form.FOLDED_PAIR, all.get(i - 1).foldedWith(word));
      }
    }
  }

  private void add(Source source, Form form, String term) {
    if (!term.isEmpty()) {
      of(form).computeIfAbsent(term, it -> new Said()).in(source);
    }
  }

  private Map<String, Said> of(Form form) {
    return words.computeIfAbsent(form, it -> new HashMap<>());
  }

  void addTo(Document document) {
    words.forEach(
        (form, said) -> {
          for (Source source : Source.values()) {
            add(document, source.field(form), said, it -> it.isIn(source) ? 1 : 0, PRESENT);
          }
          add(document, all(form), said, it -> it.weight, WEIGHED);
        });
    add(document, brief(), of(Form.FOLDED), it -> it.brief, WEIGHED);
  }

  /// Adds a field of the words that have a frequency in it.
  private static void add(
      Document document,
      String field,
      Map<String, Said> said,
      ToIntFunction<Said> frequency,
      FieldType type) {
    List<TermStream.Frequent> terms = new ArrayList<>();
    said.forEach(
        (term, it) -> {
          int often = frequency.applyAsInt(it);
          if (often > 0) {
            terms.add(new TermStream.Frequent(term, often));
          }
        });
    if (!terms.isEmpty()) {
      document.add(new Field(field, new TermStream(terms), type));
    }
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
