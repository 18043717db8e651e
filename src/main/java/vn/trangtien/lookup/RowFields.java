package vn.trangtien.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Folding;
import vn.trangtien.language.Form;
import vn.trangtien.language.Marks;
import vn.trangtien.parsing.ColumnType;

/// What the index keeps of a row, and how it is read again.
final class RowFields {

  static final String DATASET = "dataset";

  /// The whole name, folded.
  static final String WHOLE = "whole";

  /// What the row is called.
  static final String NAME = "name";

  /// What else stands in it.
  static final String CELLS = "cells";

  /// What its dataset is about.
  static final String TOPIC = "topic";

  /// What its dataset is called.
  static final String TITLE = "title";

  static final String ROW = "row";

  private static final List<Form> SPELLINGS = List.of(Form.EXACT, Form.FOLDED, Form.FOLDED_PAIR);
  private static final int LONGEST = 200;

  private final Document document = new Document();

  RowFields(Dataset dataset, String distribution, long number) {
    document.add(new StringField(DATASET, dataset.iri().value(), Field.Store.YES));
    document.add(new NumericDocValuesField(ROW, number));
    document.add(new StoredField(ROW, number));
    document.add(new StoredField("distribution", distribution));
    store(TITLE, dataset.title());
    if (dataset.provenance() != null) {
      document.add(new StoredField("provenance", dataset.provenance().value()));
    }
    LocalDate day = dataset.modified() == null ? dataset.issued() : dataset.modified();
    if (day != null) {
      document.add(new StoredField("modified", day.toString()));
    }
    for (Language language : Language.values()) {
      index(TOPIC, dataset.title().in(language), SPELLINGS);
      index(TITLE, dataset.title().in(language), SPELLINGS);
    }
    dataset.keyword().vi().forEach(it -> index(TOPIC, it, SPELLINGS));
    dataset.keyword().en().forEach(it -> index(TOPIC, it, SPELLINGS));
  }

  /// The row is called so.
  void name(String name) {
    document.add(new StoredField(NAME, shortened(name)));
    document.add(new StringField(WHOLE, shortened(Folding.of(name)), Field.Store.NO));
    index(NAME, name, List.of(Form.values()));
  }

  /// Words beside the name by which the row is found too.
  void words(String words) {
    index(CELLS, words, SPELLINGS);
  }

  /// A cell that is shown with the name.
  void show(FoundRow.Cell cell) {
    store("label", cell.label());
    store("value", new Text(shortened(cell.value().vi()), shortened(cell.value().en())));
    document.add(new StoredField("type", cell.type().name()));
    document.add(new StoredField("quantity", Boolean.toString(cell.quantity())));
  }

  Document document() {
    return document;
  }

  /// The row that `document` was made of.
  static FoundRow read(Document document, Marks marks, int more) {
    String provenance = document.get("provenance");
    String modified = document.get("modified");
    return new FoundRow(
        new Iri(document.get(DATASET)),
        new Text(document.get("title_vi"), document.get("title_en")),
        provenance == null ? null : new Iri(provenance),
        modified == null ? null : LocalDate.parse(modified),
        document.get("distribution"),
        document.getField(ROW).numericValue().longValue(),
        marks.whole(document.get(NAME)),
        cells(document),
        more);
  }

  private static List<FoundRow.Cell> cells(Document document) {
    List<FoundRow.Cell> cells = new ArrayList<>();
    String[] labels = document.getValues("label_vi");
    for (int i = 0; i < labels.length; i++) {
      cells.add(
          new FoundRow.Cell(
              new Text(labels[i], document.getValues("label_en")[i]),
              new Text(document.getValues("value_vi")[i], document.getValues("value_en")[i]),
              ColumnType.valueOf(document.getValues("type")[i]),
              Boolean.parseBoolean(document.getValues("quantity")[i])));
    }
    return cells;
  }

  private void index(String field, String text, List<Form> forms) {
    for (Form form : forms) {
      document.add(new TextField(form.field(field), text, Field.Store.NO));
    }
  }

  private void store(String name, Text text) {
    document.add(new StoredField(name + "_vi", text.vi()));
    document.add(new StoredField(name + "_en", text.en()));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
