package vn.trangtien.site;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;

/// A dataset as search engines read it: JSON-LD in the words of
/// [schema.org](https://schema.org/Dataset).
@Singleton
final class SchemaOrg {

  private final JsonMapper json;

  SchemaOrg(JsonMapper json) {
    this.json = json;
  }

  /// JSON in which no `<`, `>` or `&` stands, so that it cannot end the script element around it.
  String of(Frame frame, Dataset dataset) {
    try {
      return json.writeValueAsString(tree(frame, dataset))
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Map<String, Object> tree(Frame frame, Dataset dataset) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@context", "https://schema.org/");
    tree.put("@type", "Dataset");
    tree.put("@id", frame.address(dataset.iri()));
    tree.put("url", frame.address(frame.language()));
    tree.put("name", frame.text(dataset.title()));
    tree.put("description", frame.text(dataset.description()));
    tree.put("identifier", dataset.slug());
    tree.put("inLanguage", "vi");
    tree.put("isAccessibleForFree", true);
    tree.put("keywords", dataset.keyword().vi());
    put(tree, "datePublished", dataset.issued());
    put(tree, "dateModified", dataset.modified());
    put(tree, "temporalCoverage", period(dataset.temporal()));
    put(tree, "license", licence(dataset));
    put(tree, "version", dataset.version().isEmpty() ? null : dataset.version());
    Map<String, Object> agency =
        Map.of(
            "@type", "GovernmentOrganization",
            "@id", frame.address(dataset.publisher()),
            "name", frame.link(dataset.publisher()).name());
    tree.put("creator", agency);
    tree.put("publisher", agency);
    tree.put(
        "spatialCoverage",
        dataset.spatial().stream()
            .map(it -> Map.of("@type", "Place", "name", frame.link(it).name()))
            .toList());
    tree.put("distribution", files(frame, dataset));
    tree.put(
        "includedInDataCatalog",
        Map.of(
            "@type", "DataCatalog",
            "@id", frame.address("/catalog"),
            "name", frame.t("portal.name")));
    return tree;
  }

  private static List<Map<String, String>> files(Frame frame, Dataset dataset) {
    return dataset.distribution().stream()
        .map(
            it ->
                Map.of(
                    "@type", "DataDownload",
                    "name", frame.text(it.title()),
                    "encodingFormat", it.mediaType(),
                    "contentSize", it.byteSize() + " B",
                    "sha256", it.checksum().hex(),
                    "contentUrl", frame.address(it.downloadUrl())))
        .toList();
  }

  private static @Nullable String licence(Dataset dataset) {
    return dataset.distribution().stream()
        .map(Distribution::license)
        .filter(Objects::nonNull)
        .map(Iri::value)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String period(Dataset.@Nullable Period period) {
    return period == null
        ? null
        : Stream.of(period.startDate(), period.endDate())
            .map(it -> it == null ? ".." : it.toString())
            .reduce((start, end) -> start + "/" + end)
            .orElse(null);
  }

  private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value instanceof LocalDate day) {
      tree.put(key, day.toString());
    } else if (value != null) {
      tree.put(key, value);
    }
  }
}
