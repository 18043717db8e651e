package vn.trangtien.facets;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;

/// What a search looks up of every document of one commit, in memory: about 150 bytes each.
public final class Columns {

  /// What the newest is worth more than the oldest.
  private static final float NEW = 1.5f;

  /// After so many days half of what is new is worth is gone.
  private static final float HALF_LIFE_DAYS = 365;

  final FacetOrdinals facets;

  /// On which each was last modified, in days since 1970.
  final int[] days;

  /// What it is worth to be modified near the newest day: so later editions come before earlier
  /// ones that match as well.
  final float[] freshness;

  final Order titles;
  final Order newest;
  final Editions editions;

  private Columns(IndexReader reader) throws IOException {
    facets = new FacetOrdinals(reader);
    days = new int[reader.maxDoc()];
    Arrays.fill(days, Integer.MIN_VALUE);
    NumericDocValues modified = MultiDocValues.getNumericValues(reader, DatasetColumns.DAY);
    while (modified != null && modified.nextDoc() < days.length) {
      days[modified.docID()] = (int) modified.longValue();
    }
    freshness = freshness(days);
    titles = Order.byTitle(reader);
    newest = Order.newest(days, titles);
    editions = new Editions(reader, newest);
  }

  private static float[] freshness(int[] days) {
    float[] freshness = new float[days.length];
    int newest = Arrays.stream(days).max().orElse(0);
    for (int doc = 0; doc < days.length; doc++) {
      float age = days[doc] == Integer.MIN_VALUE ? Float.MAX_VALUE : newest - days[doc];
      freshness[doc] = NEW * HALF_LIFE_DAYS / (HALF_LIFE_DAYS + age);
    }
    return freshness;
  }

  /// The columns of all documents of `reader`.
  public static Columns read(IndexReader reader) throws IOException {
    return new Columns(reader);
  }

  /// The newest editions of the series that the document is of, itself perhaps among them; none
  /// where it is of no series.
  public List<Edition> editions(int document) throws IOException {
    return editions.of(document);
  }
}
