package vn.trangtien.search;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Word;
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
    it.words.addTo(it.document);
    it.document.add(new NumericDocValuesField(QUALITY, quality.points()));
    return it.document;
  }

  private void identify(Dataset dataset) {
    document.add(new StringField(IRI, dataset.iri().value(), Field.Store.YES));
    HitFields.add(document, dataset);
  }

  private void describe(Dataset dataset) {
    abbreviate(Initials.within(add(Source.TITLE, dataset.title())));
    dataset.keyword().vi().forEach(it -> abbreviate(Initials.of(words.add(Source.TOPIC, it))));
    dataset.keyword().en().forEach(it -> words.add(Source.TOPIC, it));
    dataset.theme().forEach(it -> abbreviate(Initials.of(add(Source.TOPIC, vocabulary.label(it)))));
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
    names.forEach(it -> words.add(Source.AGENCY, it));
  }

  private void abbreviate(Stream<String> initials) {
    initials.forEach(it -> document.add(new StringField(INITIALS, it, Field.Store.NO)));
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

  /// Adds a text in its languages; its words in Vietnamese.
  private List<Word> add(Source source, Text text) {
    if (!text.en().equals(text.vi())) {
      words.add(source, text.en());
    }
    return words.add(source, text.vi());
  }
}
