package vn.trangtien.ckan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.vocabulary.Box;
import vn.trangtien.vocabulary.Vocabulary;

/// What CKAN has no member for, under the names that
/// [ckanext-dcat](https://docs.ckan.org/projects/ckanext-dcat/en/latest/mapping/) and harvesters
/// read.
record PackageExtras(Vocabulary vocabulary, BaseAddress base) {

  List<Map<String, String>> of(Dataset dataset) {
    List<Map<String, String>> extras = new ArrayList<>();
    add(extras, "uri", base.of(dataset.iri()));
    add(extras, "identifier", dataset.slug());
    add(extras, "title_en", dataset.title().in(Language.EN));
    add(extras, "notes_en", dataset.description().in(Language.EN));
    add(extras, "issued", day(dataset.issued()));
    add(extras, "modified", day(dataset.modified()));
    add(extras, "frequency", value(dataset.accrualPeriodicity()));
    add(extras, "theme", dataset.theme().stream().map(base::of).collect(quoted()));
    add(extras, "access_rights", value(dataset.accessRights()));
    add(extras, "provenance", name(dataset.provenance()));
    add(extras, "provenance_note", dataset.provenanceNote().in(Language.VI));
    add(extras, "publisher_name", vocabulary.label(dataset.publisher()).in(Language.VI));
    add(extras, "publisher_uri", base.of(dataset.publisher()));
    add(extras, "contact_name", dataset.contactPoint().in(Language.VI));
    add(extras, "status", name(dataset.life().status()));
    Dataset.Period temporal = dataset.temporal();
    if (temporal != null) {
      add(extras, "temporal_start", day(temporal.startDate()));
      add(extras, "temporal_end", day(temporal.endDate()));
    }
    if (!dataset.spatial().isEmpty()) {
      place(extras, dataset.spatial().getFirst());
    }
    return extras;
  }

  /// A polygon, for that is the one geometry that every harvester takes.
  private void place(List<Map<String, String>> extras, Iri place) {
    add(extras, "spatial-text", vocabulary.label(place).in(Language.VI));
    add(extras, "spatial-uri", base.of(place));
    vocabulary.box(place).map(PackageExtras::polygon).ifPresent(it -> add(extras, "spatial", it));
  }

  /// As GeoJSON ([RFC 7946, 3.1.6](https://www.rfc-editor.org/rfc/rfc7946#section-3.1.6)).
  private static String polygon(Box box) {
    String southWest = "[" + box.west() + "," + box.south() + "]";
    return "{\"type\":\"Polygon\",\"coordinates\":[["
        + String.join(
            ",",
            southWest,
            "[" + box.east() + "," + box.south() + "]",
            "[" + box.east() + "," + box.north() + "]",
            "[" + box.west() + "," + box.north() + "]",
            southWest)
        + "]]}";
  }

  private static void add(List<Map<String, String>> extras, String key, String value) {
    if (!value.isBlank()) {
      extras.add(Map.of("key", key, "value", value));
    }
  }

  private static java.util.stream.Collector<CharSequence, ?, String> quoted() {
    return Collectors.joining("\",\"", "[\"", "\"]");
  }

  private static String day(@Nullable LocalDate day) {
    return Objects.toString(day, "");
  }

  private static String value(@Nullable Iri iri) {
    return iri == null ? "" : iri.value();
  }

  private static String name(@Nullable Iri iri) {
    return iri == null ? "" : iri.name();
  }
}
