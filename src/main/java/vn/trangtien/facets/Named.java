package vn.trangtien.facets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// What a dataset is called and what it is about, in few words.
///
/// @param keywordVi its keywords in Vietnamese
/// @param keywordEn its keywords in English
public record Named(Edition dataset, List<String> keywordVi, List<String> keywordEn) {

  private static final String FIELD = "name";
  private static final String BETWEEN = "\u001F";
  private static final String AMONG = "\u001E";

  public Named {
    keywordVi = List.copyOf(keywordVi);
    keywordEn = List.copyOf(keywordEn);
  }

  static void add(Document document, Dataset dataset) {
    Text title = dataset.title();
    String written =
        String.join(
            BETWEEN,
            dataset.iri().value(),
            title.vi(),
            title.en(),
            year(dataset),
            String.join(AMONG, dataset.keyword().vi()),
            String.join(AMONG, dataset.keyword().en()));
    document.add(new BinaryDocValuesField(FIELD, new BytesRef(written)));
  }

  /// Those of all documents of `reader`.
  public static List<Named> read(IndexReader reader) throws IOException {
    List<Named> all = new ArrayList<>(reader.numDocs());
    BinaryDocValues names = MultiDocValues.getBinaryValues(reader, FIELD);
    Bits live = MultiBits.getLiveDocs(reader);
    while (names != null && names.nextDoc() < reader.maxDoc()) {
      if (live == null || live.get(names.docID())) {
        String[] parts = parts(names);
        all.add(new Named(edition(parts), among(parts[4]), among(parts[5])));
      }
    }
    return all;
  }

  /// The dataset of a document, of which nothing else is read.
  static Edition edition(BinaryDocValues names) throws IOException {
    return edition(parts(names));
  }

  static BinaryDocValues all(IndexReader reader) throws IOException {
    BinaryDocValues names = MultiDocValues.getBinaryValues(reader, FIELD);
    return names == null ? DocValues.emptyBinary() : names;
  }

  private static Edition edition(String[] parts) {
    return new Edition(new Iri(parts[0]), new Text(parts[1], parts[2]), parts[3]);
  }

  private static String[] parts(BinaryDocValues names) throws IOException {
    return names.binaryValue().utf8ToString().split(BETWEEN, 6);
  }

  private static List<String> among(String written) {
    return written.isEmpty() ? List.of() : List.of(written.split(AMONG));
  }

  /// The year for which it stands: the last that it covers, or that of its publication.
  private static String year(Dataset dataset) {
    Dataset.Period period = dataset.temporal();
    var covered = period == null ? null : period.endDate();
    var day = covered != null ? covered : dataset.issued();
    return day == null ? "" : String.valueOf(day.getYear());
  }
}
