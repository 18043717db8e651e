package vn.trangtien.facets;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;

/// All documents of one commit in one order, in memory.
///
/// @param ranks the place of each document, from 0
/// @param documents the document at each place
record Order(int[] ranks, int[] documents) {

  /// By title as a Vietnamese dictionary has them.
  static Order byTitle(IndexReader reader) throws IOException {
    int[] ranks = new int[reader.maxDoc()];
    int[] documents = new int[reader.maxDoc()];
    // A deleted document may share its key with the one that took its place.
    long[] keys = new long[reader.maxDoc()];
    SortedDocValues titles = MultiDocValues.getSortedValues(reader, DatasetColumns.TITLE_ORDER);
    for (int doc = 0; doc < keys.length; doc++) {
      long place = titles != null && titles.advanceExact(doc) ? titles.ordValue() : -1;
      keys[doc] = place << 32 | doc;
    }
    return sorted(keys, ranks, documents);
  }

  /// By day, the newest first, and by `titles` where that is the same.
  ///
  /// @param days of each document, in days since 1970
  static Order newest(int[] days, Order titles) {
    return descending(days, titles);
  }

  /// By a number, the greatest first, and by `otherwise` where that is the same.
  ///
  /// @param numbers of each document
  static Order descending(int[] numbers, Order otherwise) {
    long[] keys = new long[numbers.length];
    for (int rank = 0; rank < keys.length; rank++) {
      keys[rank] = (long) ~numbers[otherwise.documents[rank]] << 32 | rank;
    }
    Arrays.sort(keys);
    int[] ranks = new int[keys.length];
    int[] documents = new int[keys.length];
    for (int place = 0; place < keys.length; place++) {
      documents[place] = otherwise.documents[(int) keys[place]];
      ranks[documents[place]] = place;
    }
    return new Order(ranks, documents);
  }

  private static Order sorted(long[] keys, int[] ranks, int[] documents) {
    Arrays.sort(keys);
    for (int place = 0; place < keys.length; place++) {
      documents[place] = (int) keys[place];
      ranks[documents[place]] = place;
    }
    return new Order(ranks, documents);
  }
}
