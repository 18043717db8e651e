package vn.trangtien.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.Quality;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;
import vn.trangtien.wording.Initials;

/// Turns a dataset into the document under which it is found.
final class DatasetDocument {

  static final String IRI = "iri";
  /// How well it is described, in points.
  static final String QUALITY = "quality";

  /// Its publisher, its formats and the years that it covers, each as a subject.
  static final String ABOUT = "about";

  /// The initials of its title and keywords.
  static final String INITIALS = "initials";

  /// The longest coverage of which each year counts.
  private static final int MOST_YEARS = 100;

  private final Vocabulary vocabulary;
  private final WordFields words = new WordFields();
  private final Document document = new Document();

  private DatasetDocument(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Document of(Dataset dataset, Quality quality, Vocabulary vocabulary) {
    DatasetDocument it = new DatasetDocument(vocabulary);
    it.identify(dataset);
    it.describe(dataset);
    it.name(dataset.publisher());
    it.relate(dataset);
    it.abbreviate(dataset);
    it.words.addTo(it.document);
    it.document.add(new NumericDocValuesField(QUALITY, quality.points()));
    return it.document;
  }

  private void identify(Dataset dataset) {
    document.add(new StringField(IRI, dataset.iri().value(), Field.Store.YES));
    HitFields.add(document, dataset);
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
      names.add(vocabulary.label(agency).vi());
      names.add(vocabulary.label(agency).en());
      vocabulary.concept(agency).ifPresent(it -> names.addAll(it.altLabels()));
    }
    names.add(vocabulary.concept(publisher).map(Concept::notation).orElse(publisher.name()));
    names.forEach(it -> add(Source.AGENCY, it));
  }

  private void abbreviate(Dataset dataset) {
    Stream<String> themes = dataset.theme().stream().map(it -> vocabulary.label(it).vi());
    Stream<String> names = Stream.concat(dataset.keyword().vi().stream(), themes);
    Stream<String> title = Initials.within(dataset.title().in(Language.VI));
    Set<String> letters =
        Stream.concat(names.flatMap(Initials::of), title).collect(Collectors.toSet());
    document.add(new Field(INITIALS, TermStream.of(letters), WordFields.PRESENT));
  }

  private void relate(Dataset dataset) {
    Stream<String> iris =
        Stream.concat(
                Stream.of(dataset.publisher()),
                dataset.distribution().stream().map(Distribution::format))
            .filter(Objects::nonNull)
            .map(it -> vocabulary.concept(it).map(Concept::iri).orElse(it).value());
    Stream.concat(iris, years(dataset).flatMap(it -> Clauses.year(it).stream()))
        .distinct()
        .forEach(it -> document.add(new StringField(ABOUT, it, Field.Store.NO)));
  }

  private static Stream<String> years(Dataset dataset) {
    Dataset.Period period = dataset.temporal();
    if (period == null) {
      return Stream.of();
    }
    LocalDate last =
        Stream.of(period.endDate(), dataset.modified(), dataset.issued(), period.startDate())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(LocalDate.EPOCH);
    int first = period.startDate() == null ? last.getYear() : period.startDate().getYear();
    return IntStream.rangeClosed(Math.max(first, last.getYear() - MOST_YEARS), last.getYear())
        .mapToObj(String::valueOf);
  }

  /// The agency, those that it took over from and those that took over from it.
  private Set<Iri> lineage(Iri publisher) {
    Set<Iri> lineage = new LinkedHashSet<>(List.of(publisher));
    vocabulary
        .concept(publisher)
        .ifPresent(
            it -> {
              lineage.addAll(it.replacedBy());
              vocabulary.scheme(it.scheme()).stream()
                  .filter(other -> other.replacedBy().contains(publisher))
                  .forEach(other -> lineage.add(other.iri()));
            });
    return lineage;
  }

  private void add(Source source, Text text) {
    add(source, text.vi());
    if (!text.en().equals(text.vi())) {
      add(source, text.en());
    }
  }

  private void add(Source source, String text) {
    words.add(source, text);
  }
}
