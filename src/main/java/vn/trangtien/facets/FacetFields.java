package vn.trangtien.facets;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
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

  private final Lineage lineage;
  private final Set<String> values = new LinkedHashSet<>();

  private FacetFields(Lineage lineage) {
    this.lineage = lineage;
  }

  static void add(Document document, Dataset dataset, Quality quality, Lineage lineage) {
    FacetFields it = new FacetFields(lineage);
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
    Iri frequency = dataset.accrualPeriodicity();
    if (frequency != null && lineage.isLive(frequency)) {
      add(Facet.LIVE, Stream.of(Facet.LIVE.subject("yes")));
    }
  }

  private void place(Dataset dataset) {
    add(Facet.PLACE, dataset.spatial().stream().flatMap(it -> lineage.places(it).stream()));
    dataset.spatial().stream()
        .flatMap(it -> lineage.box(it).stream())
        .forEach(it -> values.add(BOX + "=" + Extent.written(it)));
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

  private void add(Facet facet, Stream<@Nullable Iri> meant) {
    meant
        .filter(Objects::nonNull)
        .map(lineage::own)
        .forEach(it -> values.add(facet.parameter() + "=" + it.value()));
  }
}
