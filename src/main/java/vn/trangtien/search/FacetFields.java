package vn.trangtien.search;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.Quality;
import vn.trangtien.identifier.Iri;
import vn.trangtien.search.SearchRequest.Facet;
import vn.trangtien.vocabulary.Box;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// The values by which a dataset is counted, chosen and bounded: all of them in one field, each
/// behind the name of its dimension.
final class FacetFields {

  /// The field that holds them.
  static final String FIELD = "facets";

  /// The dimension of the boxes around the dataset's places.
  static final String BOX = "box";

  /// The dimension of the period that it covers.
  static final String PERIOD = "period";

  /// The longest coverage of which each year counts.
  private static final int MOST_YEARS = 300;

  private final Vocabulary vocabulary;
  private final Lineage lineage;
  private final Set<String> values = new LinkedHashSet<>();

  private FacetFields(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.lineage = new Lineage(vocabulary);
  }

  static void add(Document document, Dataset dataset, Quality quality, Vocabulary vocabulary) {
    FacetFields it = new FacetFields(vocabulary);
    it.describe(dataset, quality);
    it.place(dataset);
    it.date(dataset);
    it.values.forEach(
        value -> document.add(new SortedSetDocValuesField(FIELD, new BytesRef(value))));
  }

  private void describe(Dataset dataset, Quality quality) {
    add(Facet.AGENCY, lineage.agencies(dataset.publisher()).stream());
    add(Facet.THEME, dataset.theme().stream());
    add(Facet.FORMAT, dataset.distribution().stream().map(Distribution::format));
    add(Facet.LICENCE, dataset.distribution().stream().map(Distribution::license));
    add(Facet.FREQUENCY, Stream.ofNullable(dataset.accrualPeriodicity()));
    add(Facet.AUDIENCE, dataset.audience().stream());
    add(Facet.PROVENANCE, Stream.ofNullable(dataset.provenance()));
    String band = quality.band().name().toLowerCase(Locale.ROOT);
    add(Facet.QUALITY, Stream.of(Facet.QUALITY.subject(band)));
    if (isLive(dataset.accrualPeriodicity())) {
      add(Facet.LIVE, Stream.of(Facet.LIVE.subject("yes")));
    }
  }

  private void place(Dataset dataset) {
    add(Facet.PLACE, dataset.spatial().stream().flatMap(it -> lineage.places(it).stream()));
    dataset.spatial().stream()
        .flatMap(it -> box(it).stream())
        .forEach(it -> values.add(BOX + "=" + Extent.written(it)));
  }

  /// The box around a place, or around the first one known that it became or is part of.
  private Optional<Box> box(Iri place) {
    return lineage.places(place).stream().flatMap(it -> vocabulary.box(it).stream()).findFirst();
  }

  private void date(Dataset dataset) {
    Dataset.Period period = dataset.temporal();
    if (period == null) {
      return;
    }
    values.add(PERIOD + "=" + Extent.written(period.startDate(), period.endDate()));
    LocalDate last =
        Stream.of(period.endDate(), dataset.modified(), dataset.issued())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(period.startDate());
    LocalDate first = period.startDate() == null ? last : period.startDate();
    if (first != null && last != null) {
      int from = Math.max(first.getYear(), last.getYear() - MOST_YEARS + 1);
      add(
          Facet.YEAR,
          IntStream.rangeClosed(from, last.getYear())
              .mapToObj(year -> Facet.YEAR.subject(String.valueOf(year))));
    }
  }

  private boolean isLive(@Nullable Iri frequency) {
    return frequency != null
        && vocabulary
            .maximumInterval(frequency)
            .filter(
                it ->
                    it instanceof Duration
                        || it instanceof Period days
                            && days.toTotalMonths() == 0
                            && days.getDays() <= 1)
            .isPresent();
  }

  private void add(Facet facet, Stream<@Nullable Iri> meant) {
    meant
        .filter(Objects::nonNull)
        .map(it -> vocabulary.concept(it).map(Concept::iri).orElse(it))
        .forEach(it -> values.add(facet.parameter() + "=" + it.value()));
  }
}
