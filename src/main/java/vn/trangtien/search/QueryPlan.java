package vn.trangtien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;
import vn.trangtien.wording.Reading;
import vn.trangtien.wording.Step;
import vn.trangtien.wording.Unit;

/// How a search that was understood is put to one commit of the index.
///
/// Enough units must match, in their own words or in others that mean the same; what is written
/// just so ranks higher. No character has a meaning of its own: what looks like syntax is text.
final class QueryPlan {

  /// Where so many datasets have most units, those that have fewer are not asked for.
  private static final int PLENTY = 50;

  private static final float FOLDED_BESIDE_EXACT = 0.5f;
  private static final float WEAK = 0.3f;
  private static final float FOLDED_PAIR = 0.7f;
  private static final float EXACT_PAIR = 0.5f;
  private static final float SCATTERED = 0.6f;
  private static final float TIE = 0.1f;
  private static final float PLACE = 0.8f;
  private static final float AGENCY = 6f;
  private static final float AGENCY_ALONE = 50f;
  private static final float INITIALS = 6f;
  private static final float FORMAT = 2f;
  private static final float YEAR = 1.5f;

  private final Reading reading;
  private final CatalogSearcher searcher;
  private final Clauses clauses;
  private boolean near;
  private int needed;

  QueryPlan(Reading reading, CatalogSearcher searcher) {
    this.reading = reading;
    this.searcher = searcher;
    this.clauses = new Clauses(searcher.words);
  }

  /// Whether no dataset has enough units, so that any that is clear will do; known once the query
  /// is made.
  boolean near() {
    return near;
  }

  /// What was made of the text, and how much of it had to match.
  List<Step> steps() {
    List<Step> steps = new ArrayList<>(reading.steps());
    int counted = (int) reading.units().stream().filter(Unit::counts).count();
    if (needed < counted) {
      steps.add(new Step.Minimum("", needed, counted));
    }
    if (near) {
      steps.add(new Step.Relaxed(""));
    }
    return steps;
  }

  /// What to ask the index.
  Query query() throws IOException {
    List<Unit> units = reading.units();
    if (units.isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    List<Unit> counted = units.stream().filter(Unit::counts).toList();
    List<Unit> clear = counted.stream().filter(Unit::isClear).toList();
    needed = reading.plenty();
    Query enough = enough(counted, clear, needed);
    if (needed > reading.minimum() && !clauses.has(searcher, enough, PLENTY)) {
      needed = reading.minimum();
      enough = enough(counted, clear, needed);
    }
    if (counted.size() > 1 && !clauses.has(searcher, enough, 1)) {
      needed = 1;
      enough = enough(clear, clear, needed);
      near = true;
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(enough, Occur.MUST);
    for (Unit unit : units) {
      if (!unit.counts()) {
        query.add(boosting(unit), Occur.SHOULD);
      }
    }
    addPairs(query, units);
    return query.build();
  }

  /// At least `minimum` of `counted`, and one of those that are clear where any is: the others
  /// may be pieces of something else.
  private Query enough(List<Unit> counted, List<Unit> clear, int minimum) {
    boolean apart = minimum == 1 && !clear.isEmpty();
    Query enough = of(apart ? clear : counted, minimum);
    if (clear.isEmpty() || clear.size() == counted.size()) {
      return enough;
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(enough, Occur.MUST);
    if (apart) {
      counted.stream()
          .filter(it -> !clear.contains(it))
          .forEach(it -> both.add(required(it), Occur.SHOULD));
    } else {
      both.add(of(clear, 1), Occur.FILTER);
    }
    return both.build();
  }

  private Query of(List<Unit> units, int minimum) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(minimum);
    units.forEach(it -> query.add(required(it), Occur.SHOULD));
    return query.build();
  }

  private Query required(Unit unit) {
    return switch (unit.role()) {
      case TOPIC, WEAK, PLACE -> said(unit);
      case INITIALS -> clauses.initials(unit.words().getFirst(), INITIALS);
      case AGENCY -> either(said(unit), agency(unit, isAlone() ? AGENCY_ALONE : AGENCY));
      case FORMAT -> either(said(unit), clauses.about(unit.concepts(), 1));
      case YEAR -> either(said(unit), clauses.about(Clauses.year(unit.text()), 1));
    };
  }

  private Query boosting(Unit unit) {
    return switch (unit.role()) {
      case TOPIC, INITIALS -> required(unit);
      case WEAK -> new BoostQuery(said(unit), WEAK);
      case PLACE -> new BoostQuery(said(unit), PLACE);
      case AGENCY -> either(new BoostQuery(said(unit), WEAK), agency(unit, AGENCY));
      case FORMAT ->
          either(new BoostQuery(said(unit), WEAK), clauses.about(unit.concepts(), FORMAT));
      case YEAR ->
          either(new BoostQuery(said(unit), WEAK), clauses.about(Clauses.year(unit.text()), YEAR));
    };
  }

  private boolean isAlone() {
    return reading.units().stream().filter(Unit::counts).count() == 1;
  }

  private Query agency(Unit unit, float weight) {
    Query own = clauses.about(unit.concepts(), weight);
    return unit.kin().isEmpty() ? own : either(own, clauses.about(unit.kin(), weight * 0.8f));
  }

  /// The unit in its own words and in all others.
  private Query said(Unit unit) {
    List<Word> words = unit.words();
    if (words.size() == 1 && unit.others().isEmpty()) {
      return word(words.getFirst());
    }
    // However many words a way to say it has, it is worth as much as the typed ones would be.
    float worth = Math.min(2, words.size());
    List<Query> ways = new ArrayList<>();
    if (words.size() == 1) {
      ways.add(word(words.getFirst()));
    } else {
      boolean exact = reading.marked() && isKnownPhrase(words);
      if (exact) {
        ways.add(way(words, true, worth));
      }
      ways.add(way(words, false, exact ? worth * FOLDED_BESIDE_EXACT : worth));
      if (unit.role() != Unit.Role.PLACE) {
        ways.add(new BoostQuery(named(words), SCATTERED * worth / words.size()));
      }
    }
    for (Unit.Phrase other : unit.others()) {
      ways.add(way(other.words(), other.marked(), worth * other.weight()));
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private Query way(List<Word> words, boolean exact, float worth) {
    return new BoostQuery(clauses.phrase(words, exact), worth / Math.max(1, words.size() - 1));
  }

  private static Query either(Query one, Query other) {
    return new DisjunctionMaxQuery(List.of(one, other), TIE);
  }

  private boolean isKnownPhrase(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      String pair = words.get(i - 1).exactWith(words.get(i));
      if (searcher.words.anywhere(Form.EXACT_PAIR, pair) == 0) {
        return false;
      }
    }
    return true;
  }

  /// All of `words` in the title and the keywords.
  private Query named(List<Word> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(it -> query.add(clauses.brief(it), Occur.MUST));
    return query.build();
  }

  private Query word(Word word) {
    Query folded = clauses.combined(Form.FOLDED, word.folded());
    if (!reading.marked() || searcher.words.anywhere(Form.EXACT, word.exact()) == 0) {
      return folded;
    }
    return new BooleanQuery.Builder()
        .add(new BoostQuery(folded, FOLDED_BESIDE_EXACT), Occur.SHOULD)
        .add(clauses.combined(Form.EXACT, word.exact()), Occur.SHOULD)
        .build();
  }

  /// Units that stand side by side rank higher where they do so in a description.
  private void addPairs(BooleanQuery.Builder query, List<Unit> units) {
    for (int i = 1; i < units.size(); i++) {
      Word left = units.get(i - 1).words().getLast();
      Word right = units.get(i).words().getFirst();
      String folded = left.foldedWith(right);
      String exact = left.exactWith(right);
      if (searcher.words.anywhere(Form.FOLDED_PAIR, folded) > 0) {
        Query pair = clauses.combined(Form.FOLDED_PAIR, folded);
        query.add(new BoostQuery(pair, FOLDED_PAIR), Occur.SHOULD);
      }
      if (reading.marked() && searcher.words.anywhere(Form.EXACT_PAIR, exact) > 0) {
        Query pair = clauses.combined(Form.EXACT_PAIR, exact);
        query.add(new BoostQuery(pair, EXACT_PAIR), Occur.SHOULD);
      }
    }
  }
}
