package vn.trangtien.distribution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.RowNames;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Writes what the columns of a CSV mean, for programs that read tables
/// ([Metadata Vocabulary for Tabular Data](https://www.w3.org/TR/tabular-metadata/)).
///
/// A CSV whose cells stand in a column of another table is described together with that table, for
/// a reference must lead to a table of the same document.
record TableMetadata(BaseAddress base) {

  /// The datatypes that have no order and so no bounds
  /// ([4.6.2](https://www.w3.org/TR/tabular-data-model/#value-constraints)).
  private static final Set<String> UNORDERED = Set.of("string", "anyURI", "boolean");

  private static final Set<String> DATED = Set.of("date", "time");

  private static final JsonFactory JSON = new JsonFactory();

  /// A table of a document: what is published, and how it is written.
  record Described(Dataset dataset, Distribution file, CsvStart start) {}

  /// The document about `table`.
  ///
  /// @param others the tables that its foreign keys refer to, by their addresses
  byte[] of(Described table, Map<Iri, Described> others) {
    Map<Iri, Described> all = new LinkedHashMap<>();
    all.put(table.file().downloadUrl(), table);
    others.forEach(all::putIfAbsent);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes).useDefaultPrettyPrinter()) {
      out.writeStartObject();
      out.writeArrayFieldStart("@context");
      out.writeString("http://www.w3.org/ns/csvw");
      out.writeStartObject();
      out.writeStringField("@language", "vi");
      out.writeEndObject();
      out.writeEndArray();
      if (all.size() == 1) {
        table(out, table, all);
      } else {
        out.writeArrayFieldStart("tables");
        for (Described each : all.values()) {
          out.writeStartObject();
          table(out, each, each == table ? all : Map.of());
          out.writeEndObject();
        }
        out.writeEndArray();
      }
      out.writeEndObject();
    } catch (IOException impossible) {
      throw new IllegalStateException("Memory takes bytes", impossible);
    }
    return bytes.toByteArray();
  }

  /// @param known the tables of the document, to which keys may refer
  private void table(JsonGenerator out, Described table, Map<Iri, Described> known)
      throws IOException {
    Dataset dataset = table.dataset();
    Distribution file = table.file();
    out.writeStringField("url", base.of(file.downloadUrl()));
    words(out, "dc:title", dataset.title());
    words(out, "dc:description", dataset.description());
    linked(out, "dc:isPartOf", dataset.iri());
    linked(out, "dc:publisher", dataset.publisher());
    if (file.license() != null) {
      linked(out, "dc:license", file.license());
    }
    if (!dataset.provenanceNote().isEmpty()) {
      words(out, "dc:provenance", dataset.provenanceNote());
    }
    out.writeObjectFieldStart("dialect");
    out.writeStringField("encoding", "utf-8");
    out.writeStringField("delimiter", String.valueOf(table.start().delimiter()));
    out.writeBooleanField("header", true);
    out.writeEndObject();
    out.writeObjectFieldStart("tableSchema");
    RowNames names = new RowNames(dataset, file);
    out.writeStringField("aboutUrl", base.of(names.row("{_row}")));
    out.writeArrayFieldStart("columns");
    for (Distribution.Column column : file.columns()) {
      column(
          out,
          column,
          base.of(names.property(column.name())),
          table.start().formats().get(column.name()));
    }
    out.writeEndArray();
    List<String> key =
        file.columns().stream()
            .map(Distribution.Column::name)
            .filter(file.primaryKey()::contains)
            .toList();
    if (!key.isEmpty()) {
      names(out, "primaryKey", key);
    }
    foreignKeys(out, file, known);
    out.writeEndObject();
  }

  private void foreignKeys(JsonGenerator out, Distribution file, Map<Iri, Described> known)
      throws IOException {
    List<Distribution.ForeignKey> keys =
        file.foreignKeys().stream().filter(it -> isKnown(it, file, known)).toList();
    if (keys.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("foreignKeys");
    for (Distribution.ForeignKey key : keys) {
      out.writeStartObject();
      names(out, "columnReference", List.of(key.column()));
      out.writeObjectFieldStart("reference");
      out.writeStringField("resource", base.of(key.file()));
      names(out, "columnReference", List.of(key.reference()));
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static boolean isKnown(
      Distribution.ForeignKey key, Distribution file, Map<Iri, Described> known) {
    Described other = known.get(key.file());
    return other != null && has(file, key.column()) && has(other.file(), key.reference());
  }

  private static boolean has(Distribution file, String column) {
    return file.columns().stream().anyMatch(it -> it.name().equals(column));
  }

  /// @param property what its cells say of a row
  /// @param format how its days or times are written; null where as CSVW expects it
  private static void column(
      JsonGenerator out, Distribution.Column column, String property, @Nullable String format)
      throws IOException {
    out.writeStartObject();
    out.writeStringField("name", RowNames.name(column.name()));
    out.writeObjectFieldStart("titles");
    // the header itself is a title, by which a reader knows the column again
    out.writeArrayFieldStart("vi");
    out.writeString(column.name());
    if (!column.title().vi().isEmpty() && !column.title().vi().equals(column.name())) {
      out.writeString(column.title().vi());
    }
    out.writeEndArray();
    if (!column.title().en().isEmpty()) {
      out.writeStringField("en", column.title().en());
    }
    out.writeEndObject();
    if (!column.description().isEmpty()) {
      words(out, "dc:description", column.description());
    }
    if (!column.unit().isEmpty()) {
      words(out, "http://qudt.org/schema/qudt/unit", column.unit());
    }
    datatype(out, column, format);
    out.writeStringField("propertyUrl", property);
    out.writeBooleanField("required", column.required());
    out.writeStringField("null", "");
    out.writeEndObject();
  }

  private static void datatype(
      JsonGenerator out, Distribution.Column column, @Nullable String format) throws IOException {
    String base = column.datatype();
    if (format != null && DATED.contains(base)) {
      out.writeObjectFieldStart("datatype");
      out.writeStringField("base", base);
      out.writeStringField("format", format);
      out.writeEndObject();
      return;
    }
    BigDecimal minimum = column.values().minimum();
    BigDecimal maximum = column.values().maximum();
    if ((minimum == null && maximum == null) || UNORDERED.contains(base)) {
      out.writeStringField("datatype", base);
      return;
    }
    out.writeObjectFieldStart("datatype");
    out.writeStringField("base", base);
    if (minimum != null) {
      out.writeStringField("minimum", minimum.toPlainString());
    }
    if (maximum != null) {
      out.writeStringField("maximum", maximum.toPlainString());
    }
    out.writeEndObject();
  }

  private static void names(JsonGenerator out, String field, List<String> columns)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String column : columns) {
      out.writeString(RowNames.name(column));
    }
    out.writeEndArray();
  }

  private void linked(JsonGenerator out, String field, Iri iri) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("@id", base.of(iri));
    out.writeEndObject();
  }

  private static void words(JsonGenerator out, String field, Text words) throws IOException {
    out.writeArrayFieldStart(field);
    word(out, words.vi(), "vi");
    word(out, words.en(), "en");
    out.writeEndArray();
  }

  private static void word(JsonGenerator out, String text, String language) throws IOException {
    if (!text.isEmpty()) {
      out.writeStartObject();
      out.writeStringField("@value", text);
      out.writeStringField("@language", language);
      out.writeEndObject();
    }
  }
}
