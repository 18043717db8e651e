package vn.trangtien.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Form;
import vn.trangtien.language.TitleOrder;
import vn.trangtien.language.Word;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// Turns a dataset into the document under which it is found.
final class DatasetDocument {

  /// The field of the record's IRI.
  static final String IRI = "iri";

  /// The field of the whole [StoredHit].
  static final String HIT = "hit";

  /// The field of the day on which the dataset was last modified, counted from 1970.
  static final String DAY = "day";

  /// The field of the [TitleOrder] of the Vietnamese title.
  static final String TITLE_ORDER = "title_order";

  /// The field of each whole name and code of the publisher, folded.
  static final String AGENCY_NAME = "agency_name";

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.setTokenized(true);
    WORDS.freeze();
  }

  private final Analyzer analyzer;
  private final Vocabulary vocabulary;
  private final Document document = new Document();

  private DatasetDocument(Analyzer analyzer, Vocabulary vocabulary) {
    this.analyzer = analyzer;
    this.vocabulary = vocabulary;
  }

  static Document of(Dataset dataset, Analyzer analyzer, Vocabulary vocabulary) throws IOException {
    DatasetDocument it = new DatasetDocument(analyzer, vocabulary);
    it.identify(dataset);
    it.describe(dataset);
    it.name(dataset.publisher());
    it.count(dataset);
    return FacetFields.CONFIG.build(it.document);
  }

  private void identify(Dataset dataset) {
    document.add(new StringField(IRI, dataset.iri().value(), Field.Store.NO));
    document.add(new SortedDocValuesField(IRI, new BytesRef(dataset.iri().value())));
    document.add(new StoredField(HIT, StoredHit.of(dataset).bytes()));
    String title = dataset.title().in(Language.VI);
    document.add(new SortedDocValuesField(TITLE_ORDER, new BytesRef(TitleOrder.key(title))));
    var day = dataset.modified() == null ? dataset.issued() : dataset.modified();
    if (day != null) {
      document.add(new NumericDocValuesField(DAY, day.toEpochDay()));
    }
  }

  private void describe(Dataset dataset) {
    add(Source.TITLE, dataset.title());
    dataset.keyword().vi().forEach(it -> add(Source.TOPIC, it));
    dataset.keyword().en().forEach(it -> add(Source.TOPIC, it));
    dataset.theme().forEach(it -> add(Source.TOPIC, vocabulary.label(it)));
    add(Source.TEXT, dataset.description());
    dataset.spatial().forEach(it -> add(Source.TEXT, vocabulary.label(it)));
    // Distributions of one table repeat its columns; each name counts once.
    dataset.distribution().stream()
        .flatMap(it -> it.columns().stream())
        .map(Distribution.Column::title)
        .distinct()
        .forEach(it -> add(Source.TEXT, it));
  }

  private void name(Iri publisher) {
    Set<String> names = new LinkedHashSet<>();
    for (Iri agency : lineage(publisher)) {
      Text label = vocabulary.label(agency);
      names.add(label.vi());
      names.add(label.en());
      vocabulary.concept(agency).ifPresent(it -> names.addAll(it.altLabels()));
    }
    names.add(vocabulary.concept(publisher).map(Concept::notation).orElse(publisher.name()));
    Set<String> folded = new LinkedHashSet<>();
    for (String name : names) {
      add(Source.AGENCY, name);
      folded.add(folded(analyzer, name));
    }
    folded.forEach(it -> document.add(new StringField(AGENCY_NAME, it, Field.Store.NO)));
  }

  /// The folded words of `name` with single spaces.
  static String folded(Analyzer analyzer, String name) {
    return Word.of(analyzer, name).stream().map(Word::folded).collect(Collectors.joining(" "));
  }

  /// The agency, those that it took over from and those that took over from it.
  private Set<Iri> lineage(Iri publisher) {
    Set<Iri> lineage = new LinkedHashSet<>(List.of(publisher));
    List<Concept> agencies =
        vocabulary.concept(publisher).map(it -> vocabulary.scheme(it.scheme())).orElse(List.of());
    for (Iri at = publisher; at != null; at = next(at, lineage)) {
      lineage.add(at);
    }
    Set<Iri> later = Set.copyOf(lineage);
    agencies.stream()
        .filter(it -> it.replacedBy().stream().anyMatch(publisher::equals))
        .filter(it -> !later.contains(it.iri()))
        .forEach(it -> lineage.add(it.iri()));
    return lineage;
  }

  private @Nullable Iri next(Iri agency, Set<Iri> seen) {
    return vocabulary.concept(agency).stream()
        .flatMap(it -> it.replacedBy().stream())
        .filter(it -> !seen.contains(it))
        .findFirst()
        .orElse(null);
  }

  private void count(Dataset dataset) {
    add(SearchRequest.Facet.AGENCY, dataset.publisher());
    dataset.theme().forEach(it -> add(SearchRequest.Facet.THEME, it));
    Iri frequency = dataset.accrualPeriodicity();
    if (frequency != null) {
      add(SearchRequest.Facet.FREQUENCY, frequency);
    }
    Set<Iri> licences = new LinkedHashSet<>();
    Set<Iri> formats = new LinkedHashSet<>();
    for (Distribution it : dataset.distribution()) {
      formats.add(it.format());
      Iri licence = it.license();
      if (licence != null) {
        licences.add(licence);
      }
    }
    formats.forEach(it -> add(SearchRequest.Facet.FORMAT, it));
    licences.forEach(it -> add(SearchRequest.Facet.LICENCE, it));
  }

  private void add(SearchRequest.Facet facet, Iri value) {
    Iri own = vocabulary.concept(value).map(Concept::iri).orElse(value);
    document.add(new SortedSetDocValuesFacetField(FacetFields.dimension(facet), own.value()));
  }

  private void add(Source source, Text text) {
    add(source, text.vi());
    if (!text.en().equals(text.vi())) {
      add(source, text.en());
    }
  }

  private void add(Source source, String text) {
    if (!text.isEmpty()) {
      for (Form form : Form.values()) {
        document.add(new Field(source.field(form), text, WORDS));
      }
    }
  }
}
