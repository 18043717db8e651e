package vn.trangtien.facets;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/// Does all of a search in one pass over what its words match: leaves out what the filters do not
/// allow, counts the values of every facet, and keeps the best hits, one for each series.
///
/// A document that only one facet keeps out counts for that facet's own values: so each facet is
/// counted without its own selection.
public final class OnePass extends SimpleCollector {

  /// What comes first: what matches best and is newest, what is newest, what is used most, or the
  /// first title.
  public enum By {
    SCORE,
    DAY,
    USE,
    TITLE
  }

  private final Columns columns;
  private final int[] starts;
  private final int[] ordinals;
  private final byte[] dimensions;
  private final int[] counts;
  private final int[][] sets;
  private final int[][] counted;
  private final Order order;
  private final float[] useful;
  private final boolean scored;
  private final boolean[] chosen;
  private final int required;

  /// What each set of facets' values holds; of places and periods there are too many.
  private final int[][] bySet;

  private final int since;
  private final LongHeap best;
  private final long[] bestOfSeries;
  private Scorable scorer = new Unscored();
  private int base;
  private int matching;
  private int alone;
  private long bestKey;

  private static final class Unscored extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }

  /// @param selected the values of which one must hold for each facet
  /// @param gathered whether the best edition of a series stands for all of them
  /// @param most how many hits are kept, at least 1
  public OnePass(
      Columns columns,
      Uses uses,
      Map<Facet, List<String>> selected,
      Bounds bounds,
      By by,
      boolean gathered,
      int most) {
    this.columns = columns;
    starts = columns.facets.starts;
    ordinals = columns.facets.ordinals;
    dimensions = columns.facets.dimensions;
    counts = new int[dimensions.length];
    sets = columns.facets.sets.sets;
    counted = columns.facets.sets.counters();
    order =
        switch (by) {
          case SCORE, DAY -> columns.newest;
          case USE -> uses.order;
          case TITLE -> columns.titles;
        };
    useful = uses.worth;
    scored = by == By.SCORE;
    chosen = columns.facets.chosen(selected, bounds);
    required = required(selected, bounds);
    boolean facetsAlone = required != 0 && !bounds.inSpace() && !bounds.inTime();
    bySet = facetsAlone ? columns.facets.sets.held(chosen, dimensions) : new int[0][];
    var changed = bounds.changedSince();
    since = changed == null ? Integer.MIN_VALUE : (int) changed.toEpochDay();
    best = new LongHeap(most);
    bestOfSeries = new long[gathered ? columns.editions.count : 0];
  }

  private static int required(Map<Facet, List<String>> selected, Bounds bounds) {
    int required = bounds.inSpace() ? 1 << FacetOrdinals.BOX : 0;
    required |= bounds.inTime() ? 1 << FacetOrdinals.PERIOD : 0;
    for (var chosen : selected.entrySet()) {
      required |= chosen.getValue().isEmpty() ? 0 : 1 << chosen.getKey().ordinal();
    }
    return required;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) {
    base = leaf.docBase;
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public ScoreMode scoreMode() {
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int local) throws IOException {
    int doc = base + local;
    if (columns.days[doc] < since) {
      return;
    }
    int failed = required == 0 ? 0 : required & ~held(doc);
    if (failed == 0) {
      for (int group = 0; group < sets.length; group++) {
        counted[group][sets[group][doc]]++;
      }
      keep(doc);
    } else if ((failed & failed - 1) == 0) {
      int dimension = Integer.numberOfTrailingZeros(failed);
      for (int i = starts[doc]; i < starts[doc + 1]; i++) {
        counts[ordinals[i]] += dimensions[ordinals[i]] == dimension ? 1 : 0;
      }
    }
  }

  /// The dimensions of which one of the document's ordinals is chosen, each a bit.
  private int held(int doc) {
    int held = 0;
    if (bySet.length > 0) {
      for (int group = 0; group < bySet.length; group++) {
        held |= bySet[group][sets[group][doc]];
      }
      return held;
    }
    for (int i = starts[doc]; i < starts[doc + 1]; i++) {
      held |= chosen[ordinals[i]] ? 1 << dimensions[ordinals[i]] : 0;
    }
    return held;
  }

  /// Hits are compared by one number: the score above, the place in the order below.
  private void keep(int doc) throws IOException {
    matching++;
    float score = scored ? scorer.score() + columns.freshness[doc] + useful[doc] : 0;
    long key =
        (long) NumericUtils.floatToSortableInt(score) << 32
            | Integer.MAX_VALUE - order.ranks()[doc];
    bestKey = Math.max(bestKey, key);
    int series = bestOfSeries.length == 0 ? -1 : columns.editions.series[doc];
    if (series < 0) {
      alone++;
      best.insertWithOverflow(key);
    } else {
      bestOfSeries[series] = Math.max(bestOfSeries[series], key);
    }
  }

  /// How many documents hold.
  public int matching() {
    return matching;
  }

  /// How many hits there are, a gathered series being one.
  public int hits() {
    return alone + (int) Arrays.stream(bestOfSeries).filter(it -> it > 0).count();
  }

  /// The document that matches best; -1 where there is none or none matches better than another.
  public int best() {
    return scored && matching > 0 ? document(bestKey) : -1;
  }

  /// For each facet its values, most documents first.
  public Map<Facet, List<Facet.Count>> counts() {
    int[] all = counts.clone();
    columns.facets.sets.add(counted, all);
    return columns.facets.counted(all);
  }

  /// The documents of the page of `size` behind the first `before` hits, best first; to be called
  /// once.
  public int[] page(int before, int size) {
    Arrays.stream(bestOfSeries).filter(it -> it > 0).forEach(best::insertWithOverflow);
    int[] page = new int[Math.max(0, Math.min(best.size(), before + size) - before)];
    for (int i = page.length - 1; i >= 0; i--) {
      page[i] = document(best.pop());
    }
    return page;
  }

  private int document(long key) {
    return order.documents()[Integer.MAX_VALUE - (int) key];
  }
}
