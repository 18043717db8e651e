package vn.trangtien.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import vn.trangtien.search.SearchRequest.Sort;

/// What a search looks up of every document of one commit, in memory: about 150 bytes each.
///
/// @param days on which each was last modified, in days since 1970
record Columns(FacetOrdinals facets, int[] days, Order newest, Order titles, Editions editions) {

  static Columns read(IndexReader reader) throws IOException {
    int[] days = new int[reader.maxDoc()];
    Arrays.fill(days, Integer.MIN_VALUE);
    NumericDocValues modified = MultiDocValues.getNumericValues(reader, DatasetDocument.DAY);
    while (modified != null && modified.nextDoc() < days.length) {
      days[modified.docID()] = (int) modified.longValue();
    }
    Order titles = Order.byTitle(reader);
    Order newest = Order.newest(days, titles);
    return new Columns(new FacetOrdinals(reader), days, newest, titles, new Editions(reader));
  }

  /// The order of hits that are equally relevant.
  Order order(Sort sort) {
    return switch (sort) {
      case RELEVANCE, NEWEST -> newest;
      case TITLE -> titles;
    };
  }
}
