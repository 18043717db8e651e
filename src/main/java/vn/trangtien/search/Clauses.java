package vn.trangtien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// What a query is made of.
record Clauses(IndexWords words) {

  /// The years' subjects in [DatasetDocument#ABOUT].
  private static final String YEAR = "year ";

  /// The subject of a year.
  static List<String> year(String year) {
    return List.of(YEAR + year);
  }

  /// A word or pair in any source.
  Query combined(Form form, String term) {
    return new TermQuery(term(form, term));
  }

  /// A word in the sources that are short.
  Query brief(Word word) {
    return new TermQuery(new Term(WordFields.brief(), word.folded()));
  }

  /// All of `phrase` side by side, pair by pair.
  Query phrase(List<Word> phrase, boolean exact) {
    List<Term> terms = terms(phrase, exact, true);
    if (terms.size() == 1) {
      return new TermQuery(terms.getFirst());
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    terms.forEach(it -> query.add(new TermQuery(it), Occur.MUST));
    return query.build();
  }

  /// What a description has that says `phrase`: the pairs of words that stand `sideBySide`, or each
  /// word.
  static List<Term> terms(List<Word> phrase, boolean exact, boolean sideBySide) {
    if (!sideBySide || phrase.size() == 1) {
      return phrase.stream()
          .map(it -> exact ? term(Form.EXACT, it.exact()) : term(Form.FOLDED, it.folded()))
          .toList();
    }
    List<Term> pairs = new ArrayList<>();
    for (int i = 1; i < phrase.size(); i++) {
      Word left = phrase.get(i - 1);
      Word right = phrase.get(i);
      pairs.add(
          exact
              ? term(Form.EXACT_PAIR, left.exactWith(right))
              : term(Form.FOLDED_PAIR, left.foldedWith(right)));
    }
    return pairs;
  }

  private static Term term(Form form, String text) {
    return new Term(WordFields.all(form), text);
  }

  /// What is published by one of these agencies or in one of these formats, worth `weight`.
  Query about(List<?> subjects, float weight) {
    List<BytesRef> terms =
        subjects.stream()
            .map(it -> new BytesRef(it instanceof Iri iri ? iri.value() : it.toString()))
            .toList();
    Query any = new TermInSetQuery(DatasetDocument.ABOUT, terms);
    return new BoostQuery(new ConstantScoreQuery(any), weight);
  }

  /// What has a name of these initials, worth `weight`.
  Query initials(Word letters, float weight) {
    Query any = new TermQuery(new Term(DatasetDocument.INITIALS, letters.folded()));
    return new BoostQuery(new ConstantScoreQuery(any), weight);
  }

  /// Whether at least `fewest` documents match: stops at the last of them.
  boolean has(IndexSearcher searcher, Query query, int fewest) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    int found = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      DocIdSetIterator each = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      var live = leaf.reader().getLiveDocs();
      while (found < fewest && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        found += live == null || live.get(each.docID()) ? 1 : 0;
      }
    }
    return found >= fewest;
  }
}
