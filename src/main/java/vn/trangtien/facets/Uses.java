package vn.trangtien.facets;

/// How often each document of one commit was used, and what that is worth to a search.
public final class Uses {

  /// What the most used is worth more than what nobody uses: it parts those that match alike, and
  /// no others.
  private static final float MOST = 0.6f;

  /// So many uses are worth half of that.
  private static final float HALF = 50;

  final Order order;
  final float[] worth;

  /// @param counts of each document
  public Uses(Columns columns, int[] counts) {
    order = Order.descending(counts, columns.newest);
    worth = new float[counts.length];
    for (int doc = 0; doc < counts.length; doc++) {
      worth[doc] = MOST * counts[doc] / (HALF + counts[doc]);
    }
  }
}
