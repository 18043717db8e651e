package vn.trangtien.datasheet;

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
import vn.trangtien.files.StoredFile;
import vn.trangtien.formats.DerivedFormat;
import vn.trangtien.identifier.Digest;
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
  String of(Frame frame, Dataset dataset, List<DerivedFormat> derived) {
    try {
      return json.writeValueAsString(tree(frame, dataset, derived))
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Map<String, Object> tree(
      Frame frame, Dataset dataset, List<DerivedFormat> derived) {
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
    tree.put("distribution", files(frame, dataset, derived));
    tree.put(
        "includedInDataCatalog",
        Map.of(
            "@type", "DataCatalog",
            "@id", frame.address("/catalog"),
            "name", frame.t("portal.name")));
    return tree;
  }

  private static List<Map<String, String>> files(
      Frame frame, Dataset dataset, List<DerivedFormat> derived) {
    Stream<Map<String, String>> published =
        dataset.distribution().stream()
            .map(
                it ->
                    file(
                        frame.text(it.title()),
                        it.mediaType(),
                        it.byteSize(),
                        it.checksum(),
                        frame.address(it.downloadUrl())));
    Stream<Map<String, String>> made =
        derived.stream().flatMap(it -> it.file().stream().map(file -> file(frame, it, file)));
    return Stream.concat(published, made).toList();
  }

  private static Map<String, String> file(Frame frame, DerivedFormat it, StoredFile made) {
    return file(
        frame.text(it.title()),
        it.format().mediaType(),
        made.size(),
        made.digest(),
        frame.address(it.path()));
  }

  private static Map<String, String> file(
      String name, String mediaType, long size, Digest digest, String address) {
    return Map.of(
        "@type",
        "DataDownload",
        "name",
        name,
        "encodingFormat",
        mediaType,
        "contentSize",
        size + " B",
        "sha256",
        digest.hex(),
        "contentUrl",
        address);
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
