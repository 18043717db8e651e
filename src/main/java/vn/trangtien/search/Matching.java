package vn.trangtien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import vn.trangtien.wording.Reading;
import vn.trangtien.wording.Unit;

/// Where the units of a search are in the few documents of a page.
final class Matching {

  /// What a syllable is worth that may be a piece of another word, as *vàng* of *cờ vàng*.
  private static final double UNCLEAR = 0.5;

  private static final double DESCRIBED = 0.5;
  private static final double RELATED = 0.5;
  private static final double APART = 0.7;

  /// One way in which a unit may be found, and how far that is what was asked.
  private static final class Way {
    private final Reason reason;
    private final double share;
    private final Query query;
    private boolean @Nullable [] found;

    Way(Reason reason, double share, Query query) {
      this.reason = reason;
      this.share = share;
      this.query = query;
    }
  }

  private final IndexSearcher searcher;
  private final Clauses clauses;
  private final Map<Unit, List<Way>> ways = new HashMap<>();
  private final int[] docs;

  /// Looks at `docs`, numbers of documents in any order.
  Matching(Reading reading, int[] docs, CatalogSearcher searcher) {
    this.searcher = searcher;
    this.clauses = new Clauses(searcher.words);
    this.docs = Arrays.stream(docs).sorted().toArray();
    for (Unit unit : reading.units()) {
      ways.put(unit, ways(unit));
    }
  }

  /// Why the document `doc` was found: the best reason of each unit, in the order of the search.
  List<Reason> reasons(Reading reading, int doc) throws IOException {
    Set<Reason> reasons = new LinkedHashSet<>();
    for (Unit unit : reading.units()) {
      for (Way way : ways.getOrDefault(unit, List.of())) {
        if (isFound(way, doc)) {
          reasons.add(way.reason);
          break;
        }
      }
    }
    return List.copyOf(reasons);
  }

  /// The share of the units that count which the document `doc` answers, 0 to 1.
  double coverage(Reading reading, int doc) throws IOException {
    List<Unit> counted = reading.units().stream().filter(Unit::counts).toList();
    double covered = 0;
    for (Unit unit : counted) {
      double share = 0;
      for (Way way : ways.getOrDefault(unit, List.of())) {
        if (way.share > share && isFound(way, doc)) {
          share = way.share;
        }
      }
      covered += share * (unit.isClear() || counted.size() == 1 ? 1 : UNCLEAR);
    }
    return counted.isEmpty() ? 0 : covered / counted.size();
  }

  /// Whether the unit is found so in one of the documents; the first reason nearly always holds,
  /// so the others are rarely looked for.
  private boolean isFound(Way way, int doc) throws IOException {
    int at = Arrays.binarySearch(docs, doc);
    boolean[] found = way.found;
    if (found == null) {
      found = find(way.query);
      way.found = found;
    }
    return at >= 0 && found[at];
  }

  private List<Way> ways(Unit unit) {
    List<Way> all = new ArrayList<>();
    for (Source source : Source.values()) {
      Query own = clauses.within(source, unit.words(), false, true);
      all.add(new Way(reason(unit, source), share(source), own));
    }
    switch (unit.role()) {
      case INITIALS ->
          all.add(
              new Way(reason(unit, Source.TOPIC), 1, clauses.initials(unit.words().getFirst(), 1)));
      case AGENCY -> {
        all.add(new Way(reason(unit, Source.AGENCY), 1, clauses.about(unit.concepts(), 1)));
        all.add(new Way(reason(unit, Source.AGENCY), 1, clauses.about(unit.kin(), 1)));
      }
      case TOPIC, WEAK, PLACE, FORMAT, YEAR -> {}
    }
    for (Source source : Source.SHORT) {
      Query apart = clauses.within(source, unit.words(), false, false);
      all.add(new Way(reason(unit, source), APART, apart));
    }
    for (Source source : Source.values()) {
      for (Unit.Phrase other : unit.others()) {
        double share = share(source) * (other.weight() < 0.6 ? RELATED : 1);
        Reason reason = new Reason(unit.text(), source.where(), other.label(), other.concept());
        Query query = clauses.within(source, other.words(), other.marked(), true);
        all.add(new Way(reason, share, query));
      }
    }
    return all;
  }

  private static double share(Source source) {
    return source == Source.TEXT ? DESCRIBED : 1;
  }

  private static Reason reason(Unit unit, Source source) {
    return new Reason(unit.text(), source.where(), null, null);
  }

  /// For each of the documents whether it matches.
  private boolean[] find(Query query) throws IOException {
    boolean[] matches = new boolean[docs.length];
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Scorer scorer = null;
    int open = -1;
    for (int i = 0; i < docs.length; i++) {
      int leaf = ReaderUtil.subIndex(docs[i], leaves);
      if (leaf != open) {
        scorer = weight.scorer(leaves.get(leaf));
        open = leaf;
      }
      if (scorer != null) {
        int doc = docs[i] - leaves.get(leaf).docBase;
        int reached = scorer.docID() < doc ? scorer.iterator().advance(doc) : scorer.docID();
        matches[i] = reached == doc;
      }
    }
    return matches;
  }
}
