package vn.trangtien.facets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import vn.trangtien.catalog.Dataset;

/// Which documents of one commit are editions of which series.
final class Editions {

  private static final String SERIES = "series";
  private static final int MOST_SHOWN = 24;
  private static final Comparator<Edition> NEWEST =
      Comparator.comparing(Edition::year)
          .reversed()
          .thenComparing(Edition::iri, Comparator.reverseOrder());

  /// The number of each document's series, -1 where it is of none.
  final int[] series;

  /// How many series there are.
  final int count;

  private final IndexReader reader;

  /// By series: its documents, the newest first.
  private final int[][] members;

  Editions(IndexReader reader, Order newest) throws IOException {
    this.reader = reader;
    series = new int[reader.maxDoc()];
    Arrays.fill(series, -1);
    SortedDocValues named = MultiDocValues.getSortedValues(reader, SERIES);
    count = named == null ? 0 : named.getValueCount();
    int[] sizes = new int[count];
    Bits live = MultiBits.getLiveDocs(reader);
    while (named != null && named.nextDoc() < series.length) {
      if (live == null || live.get(named.docID())) {
        series[named.docID()] = named.ordValue();
        sizes[named.ordValue()]++;
      }
    }
    members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int i = series.length - 1; i >= 0; i--) {
      int doc = newest.documents()[i];
      if (series[doc] >= 0) {
        members[series[doc]][--sizes[series[doc]]] = doc;
      }
    }
  }

  static void add(Document document, Dataset dataset) {
    if (!dataset.life().inSeries().isEmpty()) {
      String first = dataset.life().inSeries().getFirst().value();
      document.add(new SortedDocValuesField(SERIES, new BytesRef(first)));
    }
  }

  /// The newest editions of the series that the document is of; none where it is of none.
  List<Edition> of(int document) throws IOException {
    if (series[document] < 0) {
      return List.of();
    }
    int[] all = members[series[document]];
    int[] shown = Arrays.copyOf(all, Math.min(all.length, MOST_SHOWN));
    Arrays.sort(shown);
    List<Edition> editions = new ArrayList<>();
    BinaryDocValues names = Named.all(reader);
    for (int doc : shown) {
      if (names.advanceExact(doc)) {
        editions.add(Named.edition(names));
      }
    }
    editions.sort(NEWEST);
    return editions;
  }
}
