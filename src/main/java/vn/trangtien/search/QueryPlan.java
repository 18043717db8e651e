package vn.trangtien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.trangtien.language.Form;
import vn.trangtien.language.Marks;
import vn.trangtien.language.VietnameseAnalyzer;
import vn.trangtien.language.Word;

/// How free words are put to one commit of the index.
///
/// Words become units: two that stand side by side in a title, keyword or name are one, any other
/// stands alone. Enough units must match, and what is written just so ranks higher. No character
/// has a meaning of its own: what looks like syntax is text.
final class QueryPlan {

  /// The most words that are looked for, after common words are left out.
  private static final int MOST_WORDS = 24;

  private static final float FOLDED_BESIDE_EXACT = 0.5f;
  private static final float WEAK = 0.3f;
  private static final float FOLDED_PAIR = 0.7f;
  private static final float EXACT_PAIR = 0.5f;
  private static final float AGENCY_BY_NAME = 50f;

  /// Words that most documents of a large catalogue have need not match.
  private static final int LARGE = 50;

  private static final List<Source> NAMES = List.of(Source.TITLE, Source.TOPIC, Source.AGENCY);

  /// One or two words that are looked for together.
  private record Unit(List<Word> words, boolean weak) {

    /// Whether it means one thing: a single syllable of Vietnamese may be a piece of anything.
    boolean isClear() {
      return words.size() > 1 || !words.getFirst().isAmbiguous();
    }
  }

  private final IndexSearcher searcher;
  private final VietnameseAnalyzer analyzer;
  private final String whole;
  private final boolean marked;
  private final List<Word> words;

  /// The plan for `text`, which is clean.
  QueryPlan(String text, IndexSearcher searcher, VietnameseAnalyzer analyzer) throws IOException {
    this.searcher = searcher;
    this.analyzer = analyzer;
    List<Word> typed = Word.of(analyzer, text);
    this.whole = typed.stream().map(Word::folded).collect(Collectors.joining(" "));
    this.marked = typed.stream().anyMatch(Word::marked);
    this.words = telling(typed);
  }

  /// What shows the words in a text.
  Marks marks() {
    return new Marks(analyzer, words, marked);
  }

  /// What to ask the index; where no dataset has enough units, any that is clear will do.
  Query query() throws IOException {
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    List<Unit> units = units();
    int counted = (int) units.stream().filter(it -> !it.weak()).count();
    Query enough = enough(units, counted <= 2 ? counted : Math.max(2, counted * 3 / 5));
    if (counted > 1 && searcher.count(enough) == 0) {
      enough = enough(units.stream().filter(Unit::isClear).toList(), 1);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(enough, Occur.MUST);
    for (Unit unit : units) {
      if (unit.weak()) {
        query.add(new BoostQuery(all(unit.words()), WEAK), Occur.SHOULD);
      }
    }
    for (int i = 1; i < words.size(); i++) {
      addPair(query, words.get(i - 1), words.get(i));
    }
    Query name = new TermQuery(new Term(DatasetDocument.AGENCY_NAME, whole));
    query.add(new BoostQuery(new ConstantScoreQuery(name), AGENCY_BY_NAME), Occur.SHOULD);
    return query.build();
  }

  /// `typed` without common words, unless they are part of a name or all that there is.
  private List<Word> telling(List<Word> typed) throws IOException {
    List<Word> kept = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      if (!typed.get(i).stops()
          || together(typed, i - 1, marked) > 0
          || together(typed, i, marked) > 0) {
        kept.add(typed.get(i));
      }
    }
    List<Word> all = kept.isEmpty() ? typed : kept;
    return List.copyOf(all.subList(0, Math.min(all.size(), MOST_WORDS)));
  }

  private List<Unit> units() throws IOException {
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < words.size(); i += units.getLast().words().size()) {
      int here = together(words, i, false);
      boolean pair = here > 0 && here >= together(words, i + 1, false);
      units.add(unit(words.subList(i, pair ? i + 2 : i + 1)));
    }
    boolean onlyWeak = units.stream().allMatch(Unit::weak);
    return onlyWeak ? units.stream().map(it -> new Unit(it.words(), false)).toList() : units;
  }

  /// How often the word at `i` and the next one stand side by side in titles, keywords and names.
  private int together(List<Word> of, int i, boolean exact) throws IOException {
    if (i < 0 || i + 1 >= of.size()) {
      return 0;
    }
    return exact
        ? frequency(Form.EXACT_PAIR, of.get(i).exactWith(of.get(i + 1)), NAMES)
        : frequency(Form.FOLDED_PAIR, of.get(i).foldedWith(of.get(i + 1)), NAMES);
  }

  private Unit unit(List<Word> of) throws IOException {
    Word first = of.getFirst();
    Word last = of.getLast();
    return of.size() == 1
        ? new Unit(of, first.isWeak() || isCommon(Form.FOLDED, first.folded()))
        : new Unit(
            of, first.isWeakWith(last) || isCommon(Form.FOLDED_PAIR, first.foldedWith(last)));
  }

  private boolean isCommon(Form form, String term) throws IOException {
    int documents = searcher.getIndexReader().numDocs();
    return documents >= LARGE && frequency(form, term, List.of(Source.TEXT)) > documents / 2;
  }

  private Query enough(List<Unit> units, int minimum) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(minimum);
    for (Unit unit : units) {
      if (!unit.weak()) {
        query.add(all(unit.words()), Occur.SHOULD);
      }
    }
    return query.build();
  }

  private Query all(List<Word> together) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Word word : together) {
      query.add(word(word), Occur.MUST);
    }
    return query.build();
  }

  private Query word(Word word) throws IOException {
    Query folded = combined(Form.FOLDED, word.folded());
    if (!marked || frequency(Form.EXACT, word.exact(), List.of(Source.values())) == 0) {
      return folded;
    }
    return new BooleanQuery.Builder()
        .add(new BoostQuery(folded, FOLDED_BESIDE_EXACT), Occur.SHOULD)
        .add(combined(Form.EXACT, word.exact()), Occur.SHOULD)
        .build();
  }

  private void addPair(BooleanQuery.Builder query, Word left, Word right) {
    Query folded = combined(Form.FOLDED_PAIR, left.foldedWith(right));
    query.add(new BoostQuery(folded, FOLDED_PAIR), Occur.SHOULD);
    if (marked) {
      Query exact = combined(Form.EXACT_PAIR, left.exactWith(right));
      query.add(new BoostQuery(exact, EXACT_PAIR), Occur.SHOULD);
    }
  }

  /// BM25F over all sources ([Robertson and Zaragoza,
  /// 3.6](https://www.staff.city.ac.uk/~sbrp622/papers/foundations_bm25_review.pdf)).
  private static Query combined(Form form, String term) {
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(term);
    for (Source source : Source.values()) {
      query.addField(source.field(form), source.weight());
    }
    return query.build();
  }

  /// In how many documents `term` is, each source counted for itself.
  private int frequency(Form form, String term, List<Source> sources) throws IOException {
    int frequency = 0;
    for (Source source : sources) {
      frequency += searcher.getIndexReader().docFreq(new Term(source.field(form), term));
    }
    return frequency;
  }
}
