package vn.trangtien.profiles;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;

/// Datasets as data.gov reads them from now on
/// ([DCAT-US 3.0](https://resources.data.gov/catalog/dcat-us-3/)).
@Singleton
final class DcatUs3 implements DcatUsShape {

  private static final String TITLE = "http://purl.org/dc/terms/title";
  private static final String DESCRIPTION = "http://purl.org/dc/terms/description";

  private final DcatUsWords words;

  DcatUs3(DcatUsWords words) {
    this.words = words;
  }

  @Override
  public Profile profile() {
    return Profile.DCAT_US;
  }

  @Override
  public Map<String, Object> catalog(CatalogRecord entry) {
    Map<String, Object> tree = typed("Catalog");
    tree.put("@id", words.address(entry.primaryTopic()));
    CatalogWords said = new CatalogWords(entry);
    tree.put("title", said.text(TITLE));
    tree.put("description", said.text(DESCRIPTION));
    Map<String, Object> standard = typed("Standard");
    standard.put("title", "DCAT-US 3.0");
    standard.put("identifier", Profile.DCAT_US.iri());
    tree.put("conformsTo", standard);
    said.publisher().ifPresent(it -> tree.put("publisher", agency(it)));
    tree.put("language", List.of("vi", "en"));
    tree.put("modified", entry.modified().toString());
    return tree;
  }

  @Override
  public Map<String, Object> dataset(CatalogRecord entry) {
    Dataset dataset = entry.dataset();
    Map<String, Object> tree = typed("Dataset");
    tree.put("@id", words.address(dataset.iri()));
    tree.put("identifier", words.address(dataset.iri()));
    tree.put("title", words.words(dataset.title()));
    tree.put("description", words.words(dataset.description()));
    tree.put("keyword", words.keywords(dataset));
    tree.put("modified", words.modified(dataset, entry));
    tree.put("publisher", agency(dataset.publisher()));
    tree.put("contactPoint", List.of(words.contact(dataset, "Kind")));
    tree.put("accessRights", words.accessLevel(dataset));
    tree.put("language", List.of("vi"));
    Map<String, Object> page = typed("Document");
    page.put("title", words.words(dataset.title()));
    page.put("accessURL", words.address(dataset.iri()));
    tree.put("landingPage", page);
    tree.put("theme", dataset.theme().stream().map(it -> named("Concept", it)).toList());
    tree.put("spatial", dataset.spatial().stream().map(it -> named("Location", it)).toList());
    tell(tree, dataset);
    tree.put("distribution", dataset.distribution().stream().map(this::file).toList());
    return tree;
  }

  /// What not every dataset has.
  private void tell(Map<String, Object> tree, Dataset dataset) {
    words.frequency(dataset).ifPresent(it -> tree.put("accrualPeriodicity", it));
    day(tree, "issued", dataset.issued());
    if (!dataset.version().isEmpty()) {
      tree.put("version", dataset.version());
    }
    Dataset.Period period = dataset.temporal();
    if (period != null) {
      Map<String, Object> told = typed("PeriodOfTime");
      day(told, "startDate", period.startDate());
      day(told, "endDate", period.endDate());
      tree.put("temporal", List.of(told));
    }
  }

  private Map<String, Object> file(Distribution file) {
    Map<String, Object> tree = typed("Distribution");
    tree.put("@id", words.address(file.iri()));
    tree.put("title", words.words(file.title()));
    tree.put("downloadURL", words.address(file.downloadUrl()));
    tree.put("mediaType", file.mediaType());
    tree.put("format", file.formatCode());
    tree.put("byteSize", Long.toString(file.byteSize()));
    words.licence(file.license()).ifPresent(it -> tree.put("license", it));
    day(tree, "issued", file.issued());
    day(tree, "modified", file.modified());
    Map<String, Object> checksum = typed("Checksum");
    checksum.put("algorithm", "SHA-256");
    checksum.put("checksumValue", file.checksum().hex());
    tree.put("checksum", checksum);
    Optional<String> dictionary = words.dictionary(file);
    if (dictionary.isPresent()) {
      Map<String, Object> columns = typed("Distribution");
      columns.put("title", "CSVW");
      columns.put("downloadURL", dictionary.get());
      columns.put("mediaType", "application/csvm+json");
      tree.put("describedBy", columns);
    }
    return tree;
  }

  private Map<String, Object> agency(Iri agency) {
    Map<String, Object> tree = named("Organization", agency);
    tree.put("name", words.label(agency));
    return tree;
  }

  private Map<String, Object> named(String type, Iri iri) {
    Map<String, Object> tree = typed(type);
    tree.put("@id", words.address(iri));
    tree.put("prefLabel", words.label(iri));
    return tree;
  }

  private static Map<String, Object> typed(String type) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@type", type);
    return tree;
  }

  private static void day(Map<String, Object> tree, String key, @Nullable LocalDate day) {
    if (day != null) {
      tree.put(key, day.toString());
    }
  }
}
