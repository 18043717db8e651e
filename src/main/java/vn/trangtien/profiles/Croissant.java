package vn.trangtien.profiles;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Vocabulary;

/// Describes a dataset's files and the fields of its tables in Croissant 1.0, in Vietnamese.
@Singleton
final class Croissant {

  /// What such a description conforms to.
  static final String PROFILE = "http://mlcommons.org/croissant/1.0";

  private static final List<String> TERMS =
      List.of(
          "citeAs",
          "column",
          "extract",
          "field",
          "fileObject",
          "fileProperty",
          "fileSet",
          "format",
          "includes",
          "isLiveDataset",
          "jsonPath",
          "key",
          "md5",
          "parentField",
          "path",
          "recordSet",
          "references",
          "regex",
          "repeated",
          "replace",
          "separator",
          "source",
          "subField",
          "transform");

  private final BaseAddress base;
  private final Vocabulary vocabulary;

  Croissant(BaseAddress base, Vocabulary vocabulary) {
    this.base = base;
    this.vocabulary = vocabulary;
  }

  /// Whether there is a table to describe.
  static boolean describes(Dataset dataset) {
    return dataset.distribution().stream().anyMatch(Croissant::isTable);
  }

  Map<String, Object> of(Dataset dataset) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@context", context());
    tree.put("@type", "sc:Dataset");
    tree.put("@id", base.of(dataset.iri()));
    tree.put("conformsTo", PROFILE);
    tree.put("name", words(dataset.title()));
    tree.put("description", words(dataset.description()));
    tree.put("url", base.of(dataset.iri()));
    tree.put("keywords", dataset.keyword().vi());
    dataset.distribution().stream()
        .map(Distribution::license)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(it -> tree.put("license", base.of(it)));
    if (!dataset.version().isEmpty()) {
      tree.put("version", dataset.version());
    }
    if (dataset.issued() != null) {
      tree.put("datePublished", dataset.issued().toString());
    }
    if (dataset.modified() != null) {
      tree.put("dateModified", dataset.modified().toString());
    }
    tree.put("creator", agency(dataset.publisher()));
    tree.put("publisher", agency(dataset.publisher()));
    tree.put("distribution", dataset.distribution().stream().map(this::file).toList());
    tree.put(
        "recordSet",
        dataset.distribution().stream()
            .filter(Croissant::isTable)
            .map(Croissant::records)
            .toList());
    return tree;
  }

  private static boolean isTable(Distribution file) {
    return file.formatCode().equals("CSV") && !file.columns().isEmpty();
  }

  private Map<String, Object> agency(Iri agency) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@type", "sc:GovernmentOrganization");
    tree.put("name", words(vocabulary.label(agency)));
    tree.put("url", base.of(agency));
    return tree;
  }

  private Map<String, Object> file(Distribution file) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@type", "cr:FileObject");
    tree.put("@id", file.fileName());
    tree.put("name", file.fileName());
    tree.put("description", words(file.title()));
    tree.put("contentUrl", base.of(file.downloadUrl()));
    tree.put("contentSize", file.byteSize() + " B");
    tree.put("encodingFormat", file.mediaType());
    tree.put("sha256", file.checksum().hex());
    return tree;
  }

  private static Map<String, Object> records(Distribution file) {
    String name = file.iri().name();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("@type", "cr:RecordSet");
    tree.put("@id", name);
    tree.put("name", name);
    tree.put("description", words(file.title()));
    if (!file.primaryKey().isEmpty()) {
      tree.put(
          "key", file.primaryKey().stream().map(it -> Map.of("@id", name + "/" + it)).toList());
    }
    List<Object> fields = new ArrayList<>();
    for (Distribution.Column column : file.columns()) {
      Map<String, Object> field = new LinkedHashMap<>();
      field.put("@type", "cr:Field");
      field.put("@id", name + "/" + column.name());
      field.put("name", column.name());
      String title = words(column.title());
      String told = words(column.description());
      field.put("description", told.isEmpty() ? title : title + ": " + told);
      field.put("dataType", dataType(column.datatype()));
      field.put(
          "source",
          Map.of(
              "fileObject", Map.of("@id", file.fileName()),
              "extract", Map.of("column", column.name())));
      fields.add(field);
    }
    tree.put("field", fields);
    return tree;
  }

  /// The schema.org type of a CSVW datatype.
  private static String dataType(String datatype) {
    return switch (datatype) {
      case "integer", "long", "int", "short", "nonNegativeInteger", "positiveInteger" ->
          "sc:Integer";
      case "decimal", "number", "double", "float" -> "sc:Float";
      case "boolean" -> "sc:Boolean";
      case "date", "dateTime", "datetime" -> "sc:Date";
      case "anyURI" -> "sc:URL";
      default -> "sc:Text";
    };
  }

  private static Map<String, Object> context() {
    Map<String, Object> context = new TreeMap<>();
    TERMS.forEach(it -> context.put(it, "cr:" + it));
    context.put("@language", "vi");
    context.put("@vocab", "https://schema.org/");
    context.put("sc", "https://schema.org/");
    context.put("cr", "http://mlcommons.org/croissant/");
    context.put("rai", "http://mlcommons.org/croissant/RAI/");
    context.put("dct", "http://purl.org/dc/terms/");
    context.put("conformsTo", "dct:conformsTo");
    context.put("data", Map.of("@id", "cr:data", "@type", "@json"));
    context.put("dataType", Map.of("@id", "cr:dataType", "@type", "@vocab"));
    context.put("examples", Map.of("@id", "cr:examples", "@type", "@json"));
    return context;
  }

  private static String words(Text text) {
    return text.in(Language.VI);
  }
}
