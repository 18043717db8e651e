package vn.trangtien.profiles;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;

/// Datasets as harvesters of `data.json` have read them since 2014
/// ([DCAT-US 1.1](https://resources.data.gov/resources/dcat-us/), for publishers that are no
/// federal agency).
@Singleton
final class DcatUs1 implements DcatUsShape {

  private static final String SCHEMA = Profile.DCAT_US_1.iri();

  private final DcatUsWords words;

  DcatUs1(DcatUsWords words) {
    this.words = words;
  }

  @Override
  public Profile profile() {
    return Profile.DCAT_US_1;
  }

  @Override
  public Map<String, Object> catalog(CatalogRecord entry) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@context", SCHEMA + "/catalog.jsonld");
    tree.put("@id", words.address("/data.json"));
    tree.put("@type", "dcat:Catalog");
    tree.put("conformsTo", SCHEMA);
    tree.put("describedBy", SCHEMA + "/catalog.json");
    return tree;
  }

  @Override
  public Map<String, Object> dataset(CatalogRecord entry) {
    Dataset dataset = entry.dataset();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@type", "dcat:Dataset");
    tree.put("identifier", words.address(dataset.iri()));
    tree.put("title", words.words(dataset.title()));
    tree.put("description", words.words(dataset.description()));
    tree.put("keyword", words.keywords(dataset));
    tree.put("modified", words.modified(dataset, entry));
    tree.put(
        "publisher", Map.of("@type", "org:Organization", "name", words.label(dataset.publisher())));
    tree.put("contactPoint", words.contact(dataset, "vcard:Contact"));
    tree.put("accessLevel", words.accessLevel(dataset));
    tree.put("landingPage", words.address(dataset.iri()));
    tree.put("language", List.of("vi"));
    if (!dataset.theme().isEmpty()) {
      tree.put("theme", dataset.theme().stream().map(words::label).distinct().toList());
    }
    if (!dataset.spatial().isEmpty()) {
      tree.put(
          "spatial",
          dataset.spatial().stream().map(words::label).collect(Collectors.joining("; ")));
    }
    tell(tree, dataset);
    if (!dataset.distribution().isEmpty()) {
      tree.put("distribution", dataset.distribution().stream().map(this::file).toList());
    }
    return tree;
  }

  /// What not every dataset has. A period without an end cannot be said in this shape.
  private void tell(Map<String, Object> tree, Dataset dataset) {
    words.licence(dataset).ifPresent(it -> tree.put("license", it));
    words.frequency(dataset).ifPresent(it -> tree.put("accrualPeriodicity", it));
    if (dataset.issued() != null) {
      tree.put("issued", dataset.issued().toString());
    }
    Dataset.Period period = dataset.temporal();
    if (period != null && period.startDate() != null && period.endDate() != null) {
      tree.put("temporal", period.startDate() + "/" + period.endDate());
    }
    if (!dataset.life().inSeries().isEmpty()) {
      tree.put("isPartOf", words.address(dataset.life().inSeries().getFirst()));
    }
  }

  private Map<String, Object> file(Distribution file) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@type", "dcat:Distribution");
    tree.put("title", words.words(file.title()));
    tree.put("downloadURL", words.address(file.downloadUrl()));
    tree.put("mediaType", file.mediaType());
    tree.put("format", file.formatCode());
    words
        .dictionary(file)
        .ifPresent(
            it -> {
              tree.put("describedBy", it);
              tree.put("describedByType", "application/csvm+json");
            });
    return tree;
  }
}
