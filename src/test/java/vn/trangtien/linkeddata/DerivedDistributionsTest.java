package vn.trangtien.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.identifier.Digest;

/// A form of a table is told of as a distribution as soon as it was made.
final class DerivedDistributionsTest {

  private static final String ROWS = "/api/v1/datasets/le-hoi/rows";
  private static final String FORMATS = "/api/v1/datasets/le-hoi/formats";

  @TempDir static Path data;
  static RunningPortal portal;

  @BeforeAll
  static void start() {
    portal = new RunningPortal(data);
  }

  @AfterAll
  static void stop() {
    portal.close();
  }

  @Test
  void whatWasMadeStandsInEveryFormUnderANewTag() {
    HttpResponse<byte[]> before = portal.get("/dataset/le-hoi.ttl");
    String listed = header(portal.get("/catalog.ttl"), "etag");
    assertThat(text(before)).doesNotContain("wasDerivedFrom distribution:");
    assertThat(text(portal.get("/dataset/le-hoi", "Accept", "text/html")))
        .contains("rows.xlsx?distribution=csv", "Bảng tính Excel (XLSX)<")
        .doesNotContain("rows.geojson", "rows.csv?distribution");
    HttpResponse<byte[]> file = portal.get(ROWS + ".xlsx");
    assertThat(file.statusCode()).isEqualTo(200);
    for (RdfForm form : RdfForm.values()) {
      assertThat(
              portal
                  .get(
                      "/dataset/le-hoi." + form.extension(),
                      "If-None-Match",
                      header(before, "etag"))
                  .statusCode())
          .isEqualTo(200);
      Graph dataset = portal.graph("/dataset/le-hoi", form);
      isTold(dataset, file.body(), "xlsx", "XLSX");
      assertThat(dataset.isIsomorphicWith(portal.graph("/dataset/le-hoi", RdfForm.TURTLE)))
          .isTrue();
      isTold(portal.graph("/dataset/le-hoi/distribution/csv", form), file.body(), "xlsx", "XLSX");
      assertThat(
              portal
                  .graph("/dataset/le-hoi/distribution/geojson", form)
                  .contains(derived("xlsx"), Node.ANY, Node.ANY))
          .isFalse();
    }
    assertThat(header(portal.get("/catalog.ttl"), "etag")).isNotEqualTo(listed);
    isTold(portal.graph("/catalog?size=1000", RdfForm.N_TRIPLES), file.body(), "xlsx", "XLSX");
    HttpResponse<byte[]> after = portal.get("/dataset/le-hoi.ttl");
    assertThat(header(after, "last-modified")).isNotEmpty();
    assertThat(
            portal.get("/dataset/le-hoi.ttl", "If-None-Match", header(after, "etag")).statusCode())
        .isEqualTo(304);
  }

  @Test
  void everyFormIsMadeOnceAndHandedOutAsAFile() {
    for (String suffix :
        List.of(".csv", ".csv?excel=vi", ".json", ".ndjson", ".geojson", ".parquet")) {
      HttpResponse<byte[]> first = portal.get(ROWS + suffix);
      HttpResponse<byte[]> again = portal.get(ROWS + suffix);
      assertThat(again.body()).as(suffix).isEqualTo(first.body());
      assertThat(header(again, "content-length")).isEqualTo("" + first.body().length);
      assertThat(header(again, "content-type")).isEqualTo(header(first, "content-type"));
      assertThat(header(again, "content-disposition")).contains("filename*=UTF-8''L%E1%BB%85");
      assertThat(header(again, "link")).contains("rel=\"license\"");
      assertThat(header(again, "etag")).startsWith("\"");
      HttpResponse<byte[]> part =
          portal.get(ROWS + suffix, "Range", "bytes=10-19", "If-Range", header(again, "etag"));
      assertThat(part.statusCode()).isEqualTo(206);
      assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(first.body(), 10, 20));
      for (String tag : List.of(header(first, "etag"), header(again, "etag"))) {
        assertThat(portal.get(ROWS + suffix, "If-None-Match", tag).statusCode()).isEqualTo(304);
      }
      assertThat(text(portal.get(FORMATS)))
          .contains("\"byteSize\":" + first.body().length)
          .contains("sha256:" + Digest.of(first.body()));
    }
    Graph dataset = portal.graph("/dataset/le-hoi", RdfForm.TURTLE);
    isTold(dataset, portal.get(ROWS + ".csv?excel=vi").body(), "excel-csv", "CSV");
    isTold(dataset, portal.get(ROWS + ".parquet").body(), "parquet", "PARQUET");
    isTold(dataset, portal.get(ROWS + ".json").body(), "json", "JSON");
    assertThat(dataset.find().toList())
        .as("published already, or without a registered type")
        .noneMatch(it -> it.getSubject().equals(derived("csv")))
        .noneMatch(it -> it.getSubject().equals(derived("geojson")))
        .noneMatch(it -> it.getSubject().equals(derived("ndjson")));
    String page = text(portal.get("/dataset/le-hoi", "Accept", "text/html"));
    assertThat(page).containsPattern("Parquet, \\d[\\d.,]*\\h?\\w?B<");
    assertThat(page).contains("excel=vi&amp;distribution=csv", "#", "\"contentSize\"");
  }

  @Test
  void someRowsAreNoDistribution() {
    String tag = header(portal.get("/dataset/di-san-van-hoa.ttl"), "etag");
    String rows = "/api/v1/datasets/di-san-van-hoa/rows";
    for (String some : List.of(".xlsx?limit=3", ".json?select=ten", ".parquet?limit=2")) {
      assertThat(portal.get(rows + some).statusCode()).isEqualTo(200);
    }
    assertThat(portal.send("HEAD", rows + ".json").statusCode()).isEqualTo(200);
    assertThat(portal.send("HEAD", rows + ".parquet").statusCode()).isEqualTo(200);
    assertThat(portal.get("/dataset/di-san-van-hoa.ttl", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  private static void isTold(Graph told, byte[] bytes, String key, String type) {
    Node derived = derived(key);
    Node dataset = Words.iri(RunningPortal.BASE + "dataset/le-hoi");
    Node csv = Words.iri(RunningPortal.BASE + "dataset/le-hoi/distribution/csv");
    assertThat(told.contains(dataset, Words.DISTRIBUTION, derived)).isTrue();
    assertThat(told.contains(derived, Words.TYPE, Words.iri(Words.DCAT + "Distribution"))).isTrue();
    assertThat(told.contains(derived, Words.iri("http://www.w3.org/ns/prov#wasDerivedFrom"), csv))
        .isTrue();
    assertThat(told.contains(derived, Words.iri(Words.DCT + "format"), type(type))).isTrue();
    assertThat(value(told, derived, Words.DCAT + "byteSize")).isEqualTo("" + bytes.length);
    Node checksum =
        told.find(derived, Words.iri("http://spdx.org/rdf/terms#checksum"), Node.ANY)
            .next()
            .getObject();
    assertThat(value(told, checksum, "http://spdx.org/rdf/terms#checksumValue"))
        .isEqualTo(Digest.of(bytes).hex());
    assertThat(told.contains(derived, Words.LICENSE, Node.ANY)).isTrue();
    assertThat(told.contains(derived, Words.iri(Words.DCT + "rights"), Node.ANY)).isTrue();
    String address =
        told.find(derived, Words.iri(Words.DCAT + "downloadURL"), Node.ANY)
            .next()
            .getObject()
            .getURI();
    assertThat(address).startsWith(RunningPortal.BASE);
    assertThat(portal.get("/" + address.substring(RunningPortal.BASE.length())).body())
        .isEqualTo(bytes);
  }

  private static String value(Graph told, Node subject, String property) {
    return told.find(subject, Words.iri(property), Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  private static Node type(String code) {
    return Words.iri(Words.AUTHORITY + "file-type/" + code);
  }

  private static Node derived(String key) {
    return Words.iri(RunningPortal.BASE + "dataset/le-hoi/distribution/csv#" + key);
  }

  private static String header(HttpResponse<?> answer, String name) {
    return RunningPortal.header(answer, name);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
