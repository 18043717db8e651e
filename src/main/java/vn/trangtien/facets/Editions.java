package vn.trangtien.facets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final Map<Integer, List<Edition>> members = new HashMap<>();

  Editions(IndexReader reader) throws IOException {
    series = new int[reader.maxDoc()];
    Arrays.fill(series, -1);
    SortedDocValues named = MultiDocValues.getSortedValues(reader, SERIES);
    count = named == null ? 0 : named.getValueCount();
    BinaryDocValues names = Named.all(reader);
    Bits live = MultiBits.getLiveDocs(reader);
    while (named != null && named.nextDoc() < series.length) {
      int doc = named.docID();
      series[doc] = named.ordValue();
      if ((live == null || live.get(doc)) && names.advanceExact(doc)) {
        members.computeIfAbsent(series[doc], it -> new ArrayList<>()).add(Named.edition(names));
      }
    }
    members.values().forEach(it -> it.sort(NEWEST));
  }

  static void add(Document document, Dataset dataset) {
    if (!dataset.life().inSeries().isEmpty()) {
      String first = dataset.life().inSeries().getFirst().value();
      document.add(new SortedDocValuesField(SERIES, new BytesRef(first)));
    }
  }

  /// The newest editions of the series that the document is of; none where it is of none.
  List<Edition> of(int doc) {
    List<Edition> all = members.getOrDefault(series[doc], List.of());
    return all.subList(0, Math.min(all.size(), MOST_SHOWN));
  }
}
