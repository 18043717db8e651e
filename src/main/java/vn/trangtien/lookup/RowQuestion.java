package vn.trangtien.lookup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// What rows must have to answer a search: every word that tells, in the row or in what its dataset
/// is about, and something that names a row: two words side by side that stand in no title.
///
/// Words that were typed with marks are looked for with these marks first.
final class RowQuestion {

  private static final float NAME = 3f;
  private static final float CELLS = 1f;
  private static final float TOPIC = 0.3f;
  private static final float WHOLE = 20f;

  private static final int SHORTEST = 3;

  private final List<Word> words;

  /// The words that name something, each with the one behind it; alone where there is only one.
  private final List<List<Word>> names = new ArrayList<>();

  /// @param words those that tell, in their order
  /// @param rows to ask what datasets are called
  RowQuestion(List<Word> words, IndexReader rows) throws IOException {
    this.words = words;
    for (int i = 1; i < words.size(); i++) {
      String pair = words.get(i - 1).foldedWith(words.get(i));
      if (rows.docFreq(new Term(Form.FOLDED_PAIR.field(RowFields.TITLE), pair)) == 0) {
        names.add(words.subList(i - 1, i + 1));
      }
    }
    if (words.size() == 1) {
      String only = words.getFirst().folded();
      if (only.length() >= SHORTEST
          && !words.getFirst().isAmbiguous()
          && rows.docFreq(new Term(Form.FOLDED.field(RowFields.TITLE), only)) == 0) {
        names.add(words);
      }
    }
  }

  /// Whether some of the words name something; others ask for a subject.
  boolean namesSomething() {
    return !names.isEmpty();
  }

  /// Whether some word was typed with its marks.
  boolean isMarked() {
    return words.stream().anyMatch(Word::marked);
  }

  /// With the marks that were typed, where there are any.
  Query asTyped() {
    return query(isMarked());
  }

  /// In any spelling.
  Query withoutMarks() {
    return query(false);
  }

  private Query query(boolean marked) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(it -> query.add(anywhere(it, marked), Occur.MUST));
    query.add(evidence(marked), Occur.MUST);
    query.add(
        new BoostQuery(
            new ConstantScoreQuery(new TermQuery(new Term(RowFields.WHOLE, folded()))), WHOLE),
        Occur.SHOULD);
    return query.build();
  }

  /// All words as they would stand in a name.
  private String folded() {
    return words.stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  /// What names the row, in its own name or beside it.
  private Query evidence(boolean marked) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    for (List<Word> name : names) {
      Word first = name.getFirst();
      if (name.size() == 1) {
        return new TermQuery(term(RowFields.NAME, first, marked));
      }
      String folded = first.foldedWith(name.getLast());
      some.add(
          new BoostQuery(new TermQuery(pair(Form.FOLDED_PAIR, RowFields.NAME, folded)), NAME),
          Occur.SHOULD);
      some.add(new TermQuery(pair(Form.FOLDED_PAIR, RowFields.CELLS, folded)), Occur.SHOULD);
      if (marked) {
        String exact = first.exactWith(name.getLast());
        some.add(
            new BoostQuery(new TermQuery(pair(Form.EXACT_PAIR, RowFields.NAME, exact)), NAME),
            Occur.SHOULD);
      }
    }
    return some.build();
  }

  private static Query anywhere(Word word, boolean marked) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(new TermQuery(term(RowFields.NAME, word, marked)), NAME),
            new BoostQuery(new TermQuery(term(RowFields.CELLS, word, marked)), CELLS),
            new BoostQuery(new TermQuery(term(RowFields.TOPIC, word, marked)), TOPIC)),
        0.1f);
  }

  private static Term term(String field, Word word, boolean marked) {
    return marked
        ? new Term(Form.EXACT.field(field), word.exact())
        : new Term(Form.FOLDED.field(field), word.folded());
  }

  private static Term pair(Form form, String field, String text) {
    return new Term(form.field(field), text);
  }
}
