package vn.trangtien.facets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
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
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Which documents of one commit are editions of which series.
final class Editions {

  private static final String SERIES = "series";
  private static final String EDITION = "edition";
  private static final String BETWEEN = "\u001F";
  private static final int MOST_SHOWN = 24;

  /// The number of each document's series, -1 where it is of none.
  final int[] series;

  /// How many series there are.
  final int count;

  private final Map<Integer, List<Edition>> members = new TreeMap<>();

  Editions(IndexReader reader) throws IOException {
    series = new int[reader.maxDoc()];
    Arrays.fill(series, -1);
    SortedDocValues named = MultiDocValues.getSortedValues(reader, SERIES);
    BinaryDocValues editions = MultiDocValues.getBinaryValues(reader, EDITION);
    count = named == null ? 0 : named.getValueCount();
    if (named == null || editions == null) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    for (int doc = named.nextDoc(); doc < series.length; doc = named.nextDoc()) {
      series[doc] = named.ordValue();
      if ((live == null || live.get(doc)) && editions.advanceExact(doc)) {
        members
            .computeIfAbsent(series[doc], it -> new ArrayList<>())
            .add(read(editions.binaryValue().utf8ToString()));
      }
    }
    members.values().forEach(it -> it.sort(NEWEST));
  }

  private static final Comparator<Edition> NEWEST =
      Comparator.comparing(Edition::year)
          .reversed()
          .thenComparing(Edition::iri, Comparator.reverseOrder());

  static void add(Document document, Dataset dataset) {
    if (dataset.life().inSeries().isEmpty()) {
      return;
    }
    Iri first = dataset.life().inSeries().getFirst();
    Text title = dataset.title();
    String edition =
        String.join(BETWEEN, dataset.iri().value(), title.vi(), title.en(), year(dataset));
    document.add(new SortedDocValuesField(SERIES, new BytesRef(first.value())));
    document.add(new BinaryDocValuesField(EDITION, new BytesRef(edition)));
  }

  /// The newest editions of the series that the document is of; none where it is of none.
  List<Edition> of(int doc) {
    List<Edition> all = members.getOrDefault(series[doc], List.of());
    return all.subList(0, Math.min(all.size(), MOST_SHOWN));
  }

  /// The year for which it stands: the last that it covers, or that of its publication.
  private static String year(Dataset dataset) {
    Dataset.Period period = dataset.temporal();
    var covered = period == null ? null : period.endDate();
    var day = covered != null ? covered : dataset.issued();
    return day == null ? "" : String.valueOf(day.getYear());
  }

  private static Edition read(String written) {
    String[] parts = written.split(BETWEEN, 4);
    return new Edition(new Iri(parts[0]), new Text(parts[1], parts[2]), parts[3]);
  }
}
