package vn.trangtien.facets;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Quality;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.language.TitleOrder;
import vn.trangtien.vocabulary.Vocabulary;

/// Writes into a document what [Columns] reads back.
public final class DatasetColumns {

  static final String TITLE_ORDER = "title_order";

  /// When the dataset was last modified, in days since 1970.
  static final String DAY = "day";

  private final Lineage lineage;

  /// For datasets that are described by the terms of `vocabulary`.
  public DatasetColumns(Vocabulary vocabulary) {
    this.lineage = new Lineage(vocabulary);
  }

  /// Adds all that is known of `dataset` to its document.
  public void add(Document document, Dataset dataset, Quality quality) {
    String title = dataset.title().in(Language.VI);
    document.add(new SortedDocValuesField(TITLE_ORDER, order(title, dataset.iri())));
    var day = dataset.modified() == null ? dataset.issued() : dataset.modified();
    if (day != null) {
      document.add(new NumericDocValuesField(DAY, day.toEpochDay()));
    }
    FacetFields.add(document, dataset, quality, lineage);
    Editions.add(document, dataset);
    Named.add(document, dataset);
  }

  /// By title, and by IRI where titles are the same.
  private static BytesRef order(String title, Iri iri) {
    ByteArrayOutputStream key = new ByteArrayOutputStream();
    key.writeBytes(TitleOrder.key(title));
    key.write(0);
    key.writeBytes(iri.value().getBytes(StandardCharsets.UTF_8));
    return new BytesRef(key.toByteArray());
  }
}
