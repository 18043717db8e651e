package vn.trangtien.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.citation.Citation;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.tables.Column;
import vn.trangtien.vocabulary.Vocabulary;

/// Where rows come from, as each answer says it: the dataset, its file, its licence, how it came to
/// be and how to cite it.
record Origin(DatasetTable table, BaseAddress base, Vocabulary vocabulary) {

  /// Writes what every document begins with.
  void write(JsonGenerator out) throws IOException {
    out.writeStringField("dataset", base.of(table.dataset().iri()));
    out.writeStringField("distribution", base.of(table.distribution().iri()));
    out.writeNumberField("revision", table.record().sequence());
    out.writeStringField("digest", "sha256:" + table.distribution().checksum().hex());
    named(out, "licence", table.distribution().license());
    Json.words(out, "citation", citation());
    named(out, "provenance", table.dataset().provenance());
  }

  /// Writes what the columns of the answer are.
  void columns(JsonGenerator out, List<Column> columns) throws IOException {
    out.writeArrayFieldStart("columns");
    for (Column column : columns) {
      out.writeStartObject();
      column(out, column);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void column(JsonGenerator out, Column column) throws IOException {
    Optional<Distribution.Column> described = table.described(column.name());
    out.writeStringField("name", column.name());
    Text named = new Text(column.name(), column.name());
    Json.words(out, "title", described.map(Distribution.Column::title).orElse(named));
    out.writeStringField("type", column.type().datatype());
    Json.words(out, "unit", described.map(Distribution.Column::unit).orElse(Text.EMPTY));
  }

  /// How to name it as a source, in both languages.
  Text citation() {
    Dataset dataset = table.dataset();
    Text agency = vocabulary.label(dataset.publisher());
    return Citation.of(table.record(), agency, base.of(dataset.iri())).sentence();
  }

  /// The members of the header `Link`: what the rows belong to, were made of and may be used for.
  List<String> links() {
    List<String> links = new ArrayList<>();
    String dataset = base.of(table.dataset().iri());
    links.add(link(dataset, "collection"));
    links.add(link(dataset, "http://www.w3.org/ns/prov#has_provenance"));
    links.add(link(base.of(table.distribution().downloadUrl()), "via"));
    Iri license = table.distribution().license();
    if (license != null) {
      links.add(link(base.of(license), "license"));
    }
    return links;
  }

  private void named(JsonGenerator out, String field, @Nullable Iri iri) throws IOException {
    if (iri == null) {
      out.writeNullField(field);
      return;
    }
    out.writeObjectFieldStart(field);
    out.writeStringField("id", iri.name());
    out.writeStringField("iri", base.of(iri));
    Json.words(out, "label", vocabulary.label(iri));
    out.writeEndObject();
  }

  /// A header is ASCII, and an IRI need not be.
  private static String link(String target, String relation) {
    return "<" + URI.create(target).toASCIIString() + ">; rel=\"" + relation + "\"";
  }
}
