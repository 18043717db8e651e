package vn.trangtien.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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

/// The words of one description as they are indexed: how much each weighs, and in which sources it
/// is.
///
/// A word weighs in a document what its sources weigh, as BM25F has it ([Robertson and Zaragoza,
/// 3.6](https://www.staff.city.ac.uk/~sbrp622/papers/foundations_bm25_review.pdf)); summed up
/// when it is indexed, a search reads one list of documents per word instead of four. The sources
/// are the lowest bits of the frequency, where they are too little to change an order.
final class WordFields {

  /// By how much a frequency is more than a weight, for the sources to have room below.
  static final int SCALE = 1 << Source.values().length;

  private static final FieldType WEIGHED = weighed();

  /// The words of names, which many descriptions share.
  private static final LoadingCache<String, List<Word>> NAMES =
      Caffeine.newBuilder().maximumSize(5_000).executor(Runnable::run).build(Word::of);

  /// A description has some hundred words.
  private static final int MANY = 400;

  private final Map<String, Said> exact = HashMap.newHashMap(MANY);
  private final Map<String, Said> folded = HashMap.newHashMap(MANY);
  private final Map<String, Said> exactPairs = HashMap.newHashMap(MANY);
  private final Map<String, Said> foldedPairs = HashMap.newHashMap(MANY);

  /// Where a word is said.
  private static final class Said {
    private int sources;
    private int weight;
    private int brief;

    void in(Source source) {
      sources |= source.bit();
      weight += source.frequency();
      brief += Source.SHORT.contains(source) ? source.frequency() : 0;
    }

    int all() {
      return weight * SCALE | sources;
    }

    int brief() {
      return brief * SCALE;
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

  /// The sources of a word with this frequency, each its [Source#bit].
  static int sources(int frequency) {
    return frequency & SCALE - 1;
  }

  /// Adds a text whose words stand in their order; its words.
  List<Word> add(Source source, String text) {
    boolean name = source == Source.TOPIC || source == Source.AGENCY;
    List<Word> all = name ? NAMES.get(text) : Word.of(text);
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      add(source, exact, word.exact());
      add(source, folded, word.folded());
      if (i > 0) {
        add(source, exactPairs, all.get(i - 1).exactWith(word));
        add(source, foldedPairs, all.get(i - 1).foldedWith(word));
      }
    }
    return all;
  }

  private static void add(Source source, Map<String, Said> words, String term) {
    if (!term.isEmpty()) {
      words.computeIfAbsent(term, it -> new Said()).in(source);
    }
  }

  void addTo(Document document) {
    add(document, all(Form.EXACT), exact, Said::all);
    add(document, all(Form.FOLDED), folded, Said::all);
    add(document, all(Form.EXACT_PAIR), exactPairs, Said::all);
    add(document, all(Form.FOLDED_PAIR), foldedPairs, Said::all);
    add(document, brief(), folded, Said::brief);
  }

  private static void add(
      Document document, String field, Map<String, Said> said, ToIntFunction<Said> frequency) {
    if (!said.isEmpty()) {
      document.add(new Field(field, new TermStream<>(said, frequency), WEIGHED));
    }
  }

  private static FieldType weighed() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
