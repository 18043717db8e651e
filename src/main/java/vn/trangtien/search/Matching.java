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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Word;
import vn.trangtien.wording.Reading;
import vn.trangtien.wording.Unit;

/// Where the units of a search are in the few documents of a page.
final class Matching {

  /// What a syllable is worth that may be a piece of another word, as *vàng* of *cờ vàng*.
  private static final double UNCLEAR = 0.5;

  private static final double DESCRIBED = 0.5;
  private static final double RELATED = 0.5;
  private static final double APART = 0.7;
  private static final int EVERY_SOURCE = Source.bits(List.of(Source.values()));

  /// One way in which a unit may be found, and how far that is what was asked.
  ///
  /// @param sources one of which must have it, each its [Source#bit]
  private record Way(Reason reason, double share, Found found, int sources) {}

  /// Looks something up in all of the documents at once.
  private interface Lookup {

    /// For each document the sources that have it.
    int[] sources() throws IOException;
  }

  /// Where something is in the documents, looked up when it is first asked for.
  private static final class Found {
    private final Lookup lookup;
    private int @Nullable [] sources;

    Found(Lookup lookup) {
      this.lookup = lookup;
    }

    int at(int document) throws IOException {
      int[] known = sources;
      if (known == null) {
        known = lookup.sources();
        sources = known;
      }
      return known[document];
    }
  }

  private final CatalogSearcher searcher;
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

  /// The first reason nearly always holds, so that the others are rarely looked up.
  private boolean isFound(Way way, int doc) throws IOException {
    int at = Arrays.binarySearch(docs, doc);
    return at >= 0 && (way.found.at(at) & way.sources) != 0;
  }

  private List<Way> ways(Unit unit) {
    List<Way> all = new ArrayList<>();
    Found said = found(unit.words(), false, true);
    for (Source source : Source.values()) {
      all.add(new Way(reason(unit, source), share(source), said, source.bit()));
    }
    switch (unit.role()) {
      case INITIALS ->
          all.add(matching(unit, Source.TOPIC, clauses.initials(unit.words().getFirst(), 1)));
      case AGENCY -> {
        all.add(matching(unit, Source.AGENCY, clauses.about(unit.concepts(), 1)));
        all.add(matching(unit, Source.AGENCY, clauses.about(unit.kin(), 1)));
      }
      case TOPIC, WEAK, PLACE, FORMAT, YEAR -> {}
    }
    Found apart = found(unit.words(), false, false);
    for (Source source : Source.SHORT) {
      all.add(new Way(reason(unit, source), APART, apart, source.bit()));
    }
    List<Found> others =
        unit.others().stream().map(it -> found(it.words(), it.marked(), true)).toList();
    for (Source source : Source.values()) {
      for (int i = 0; i < others.size(); i++) {
        Unit.Phrase other = unit.others().get(i);
        double share = share(source) * (other.weight() < 0.6 ? RELATED : 1);
        Reason reason = new Reason(unit.text(), source.where(), other.label(), other.concept());
        all.add(new Way(reason, share, others.get(i), source.bit()));
      }
    }
    return all;
  }

  /// The sources that have all of `phrase`.
  private Found found(List<Word> phrase, boolean exact, boolean sideBySide) {
    return new Found(
        () -> {
          int[] sources = new int[docs.length];
          Arrays.fill(sources, EVERY_SOURCE);
          for (Term term : Clauses.terms(phrase, exact, sideBySide)) {
            int[] own = searcher.words.sources(term, docs);
            Arrays.setAll(sources, i -> sources[i] & own[i]);
          }
          return sources;
        });
  }

  private Way matching(Unit unit, Source source, Query query) {
    Found found = new Found(() -> matching(query));
    return new Way(reason(unit, source), 1, found, EVERY_SOURCE);
  }

  private static double share(Source source) {
    return source == Source.TEXT ? DESCRIBED : 1;
  }

  private static Reason reason(Unit unit, Source source) {
    return new Reason(unit.text(), source.where(), null, null);
  }

  /// Every source of each of the documents that matches.
  private int[] matching(Query query) throws IOException {
    int[] matches = new int[docs.length];
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
        matches[i] = reached == doc ? EVERY_SOURCE : 0;
      }
    }
    return matches;
  }
}
