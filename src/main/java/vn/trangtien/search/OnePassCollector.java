package vn.trangtien.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;
import vn.trangtien.search.SearchRequest.Sort;

/// Does all of a search in one pass over what the words match: leaves out what the filters do not
/// allow, counts the values of every facet, and keeps the best hits, one for each series.
///
/// A document that only one facet keeps out counts for that facet's own values: so each facet is
/// counted without its own selection.
final class OnePassCollector extends SimpleCollector {

  private static final Scorable NO_SCORE =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private final SearchRequest request;
  private final Columns columns;
  private final FacetOrdinals facets;
  private final Order order;
  private final boolean byScore;
  private final boolean[] chosen;
  private final int required;
  private final int since;
  private final int[] counts;
  private final LongHeap best;
  private final long[] bestOfSeries;
  private Scorable scorer = NO_SCORE;
  private int base;
  private int matching;
  private int alone;
  private long bestKey;

  OnePassCollector(SearchRequest request, Columns columns) {
    this.request = request;
    this.columns = columns;
    this.facets = columns.facets();
    this.order = columns.order(request.sort());
    this.byScore = request.sort() == Sort.RELEVANCE && !request.text().isEmpty();
    this.chosen = facets.chosen(request);
    this.required = required(request);
    var changed = request.bounds().changedSince();
    this.since = changed == null ? Integer.MIN_VALUE : (int) changed.toEpochDay();
    this.counts = new int[facets.dimensions.length];
    this.best = new LongHeap(Math.max(1, request.page() * request.size()));
    this.bestOfSeries = new long[request.eachEdition() ? 0 : columns.editions().count];
  }

  private static int required(SearchRequest request) {
    int required = 0;
    for (var selected : request.selected().entrySet()) {
      required |= selected.getValue().isEmpty() ? 0 : 1 << selected.getKey().ordinal();
    }
    required |= request.bounds().inSpace() ? 1 << FacetOrdinals.BOX : 0;
    return required | (request.bounds().inTime() ? 1 << FacetOrdinals.PERIOD : 0);
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
    return byScore ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int local) throws IOException {
    int doc = base + local;
    if (columns.days()[doc] < since) {
      return;
    }
    int start = facets.starts[doc];
    int end = facets.starts[doc + 1];
    int failed = required == 0 ? 0 : required & ~held(start, end);
    if (failed == 0) {
      for (int i = start; i < end; i++) {
        counts[facets.ordinals[i]]++;
      }
      keep(doc);
    } else if ((failed & failed - 1) == 0) {
      int dimension = Integer.numberOfTrailingZeros(failed);
      for (int i = start; i < end; i++) {
        int ordinal = facets.ordinals[i];
        counts[ordinal] += facets.dimensions[ordinal] == dimension ? 1 : 0;
      }
    }
  }

  /// The dimensions of which one of these ordinals is chosen, each a bit.
  private int held(int start, int end) {
    int held = 0;
    for (int i = start; i < end; i++) {
      int ordinal = facets.ordinals[i];
      held |= chosen[ordinal] ? 1 << facets.dimensions[ordinal] : 0;
    }
    return held;
  }

  private void keep(int doc) throws IOException {
    matching++;
    long score = byScore ? NumericUtils.floatToSortableInt(scorer.score()) : 0;
    long key = score << 32 | Integer.MAX_VALUE - order.ranks()[doc];
    bestKey = Math.max(bestKey, key);
    int series = bestOfSeries.length == 0 ? -1 : columns.editions().series[doc];
    if (series < 0) {
      alone++;
      best.insertWithOverflow(key);
    } else {
      bestOfSeries[series] = Math.max(bestOfSeries[series], key);
    }
  }

  /// How many documents the request holds for.
  int matching() {
    return matching;
  }

  /// How many hits there are, a series being one.
  int hits() {
    return alone + (int) Arrays.stream(bestOfSeries).filter(it -> it > 0).count();
  }

  /// The most relevant document; -1 where there is none or none is more relevant than another.
  int best() {
    return byScore && matching > 0 ? document(bestKey) : -1;
  }

  /// How often each ordinal was counted.
  int[] counts() {
    return counts;
  }

  /// The documents of the page that is asked for, best first; to be called once.
  int[] page() {
    Arrays.stream(bestOfSeries).filter(it -> it > 0).forEach(best::insertWithOverflow);
    int before = (request.page() - 1) * request.size();
    int[] page = new int[Math.max(0, Math.min(best.size(), before + request.size()) - before)];
    for (int i = page.length - 1; i >= 0; i--) {
      page[i] = document(best.pop());
    }
    return page;
  }

  private int document(long key) {
    return order.documents()[Integer.MAX_VALUE - (int) key];
  }
}
