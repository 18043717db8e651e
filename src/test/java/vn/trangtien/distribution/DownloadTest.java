package vn.trangtien.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.distribution.TestPortal.header;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

class DownloadTest {

  private static final String LE_HOI = "/download/le-hoi/le-hoi.csv";

  @TempDir static Path data;
  static TestPortal portal;
  static Distribution csv;

  @BeforeAll
  static void open() {
    portal = new TestPortal(data, Map.of());
    csv = portal.distribution("le-hoi", ".csv");
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void theFileComesAsTheCatalogSaysItIs() throws Exception {
    HttpResponse<byte[]> answer = portal.get(LE_HOI);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Digest.of(answer.body())).isEqualTo(csv.checksum());
    assertThat(header(answer, "content-type")).isEqualTo("text/csv; charset=utf-8; header=present");
    assertThat(header(answer, "content-length")).isEqualTo(String.valueOf(csv.byteSize()));
    assertThat(header(answer, "etag")).isEqualTo("\"" + csv.checksum() + "\"");
    assertThat(header(answer, "repr-digest")).isEqualTo(digest(answer.body()));
    assertThat(header(answer, "content-disposition"))
        .isEqualTo("attachment; filename=\"le-hoi.csv\"; filename*=UTF-8''le-hoi.csv");
    assertThat(header(answer, "accept-ranges")).isEqualTo("bytes");
    assertThat(header(answer, "cache-control"))
        .isEqualTo("public, max-age=60, must-revalidate, no-transform");
    assertThat(header(answer, "vary")).isEqualTo("Accept-Encoding");
    assertThat(header(answer, "last-modified")).endsWith(" GMT");
    assertThat(answer.headers().allValues("content-security-policy"))
        .containsExactly("sandbox; default-src 'none'");
    assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
    assertThat(answer.headers().allValues("access-control-allow-origin")).containsExactly("*");
    assertThat(answer.headers().allValues("link"))
        .contains("<" + TestPortal.BASE + "dataset/le-hoi>; rel=\"collection\"")
        .contains(
            "<" + TestPortal.BASE + "file/" + csv.checksum() + "/le-hoi.csv>; rel=\"bookmark\"")
        .anyMatch(it -> it.endsWith("; rel=\"license\""));
  }

  @Test
  void theSameFileStaysUnderItsDigest() throws Exception {
    HttpResponse<byte[]> answer = portal.get("/file/" + csv.checksum() + "/le-hoi.csv");
    assertThat(Digest.of(answer.body())).isEqualTo(csv.checksum());
    assertThat(header(answer, "cache-control"))
        .isEqualTo("public, max-age=31536000, immutable, no-transform");
    assertThat(header(answer, "content-type")).startsWith("text/csv");
  }

  @Test
  void aNameThatSomebodyElseChoseIsNoProgram() throws Exception {
    HttpResponse<byte[]> answer = portal.get("/file/" + csv.checksum() + "/setup.exe");
    assertThat(header(answer, "content-type")).isEqualTo("application/octet-stream");
    assertThat(header(answer, "content-disposition"))
        .startsWith("attachment; filename=\"" + csv.checksum().hex().substring(0, 16) + ".bin\"");
  }

  @Test
  void aVietnameseNameIsKept() throws Exception {
    String path = "/file/" + csv.checksum() + "/L%E1%BB%85%20h%E1%BB%99i.csv";
    HttpResponse<byte[]> answer = portal.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-disposition"))
        .isEqualTo(
            "attachment; filename=\"Le hoi.csv\"; filename*=UTF-8''L%E1%BB%85%20h%E1%BB%99i.csv");
  }

  @Test
  void headSaysWhatGetWould() throws Exception {
    for (String coding : new String[] {"identity", "gzip", "br", "zstd"}) {
      HttpResponse<byte[]> get = portal.get(LE_HOI, "Accept-Encoding", coding);
      HttpResponse<byte[]> head = portal.head(LE_HOI, "Accept-Encoding", coding);
      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(head.body()).isEmpty();
      for (String name :
          new String[] {"content-length", "etag", "content-encoding", "content-type", "vary"}) {
        assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
      }
      assertThat(header(get, "content-length")).isEqualTo(String.valueOf(get.body().length));
    }
    assertThat(portal.head(LE_HOI, "Range", "bytes=0-0").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br", "zstd"})
  void eachCodingIsABodyOfItsOwn(String coding) throws Exception {
    HttpResponse<byte[]> answer = portal.get(LE_HOI, "Accept-Encoding", coding);
    assertThat(header(answer, "content-encoding")).isEqualTo(coding);
    assertThat(header(answer, "etag")).isEqualTo("\"" + csv.checksum() + "-" + coding + "\"");
    assertThat(header(answer, "repr-digest")).isEqualTo(digest(answer.body()));
    assertThat(answer.body().length).isLessThan((int) csv.byteSize());
    byte[] unpacked = Codings.unpacked(coding, answer.body()).readAllBytes();
    assertThat(Digest.of(unpacked)).isEqualTo(csv.checksum());
  }

  @Test
  void aCodingIsNeverForcedOnAClient() throws Exception {
    HttpResponse<byte[]> plain = portal.get(LE_HOI, "Accept-Encoding", "gzip;q=0, br;q=0, *;q=0.1");
    assertThat(header(plain, "content-encoding")).isEqualTo("zstd");
    assertThat(portal.get(LE_HOI, "Accept-Encoding", "identity;q=0, compress").statusCode())
        .isEqualTo(406);
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    String path = "/file/" + portal.put(noise) + "/a.csv";
    HttpResponse<byte[]> useless = portal.get(path, "Accept-Encoding", "gzip, br");
    assertThat(header(useless, "content-encoding")).isEmpty();
    assertThat(useless.body()).isEqualTo(noise);
  }

  @Test
  void whatTheClientHasIsNotSentAgain() throws Exception {
    for (String coding : new String[] {"identity", "gzip"}) {
      HttpResponse<byte[]> first = portal.get(LE_HOI, "Accept-Encoding", coding);
      String tag = header(first, "etag");
      HttpResponse<byte[]> again =
          portal.get(LE_HOI, "Accept-Encoding", coding, "If-None-Match", "\"x\", W/" + tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "etag")).isEqualTo(tag);
      assertThat(header(again, "vary")).isEqualTo("Accept-Encoding");
    }
    String time = header(portal.get(LE_HOI), "last-modified");
    assertThat(portal.get(LE_HOI, "If-Modified-Since", time).statusCode()).isEqualTo(304);
    assertThat(portal.get(LE_HOI, "If-Modified-Since", time, "If-None-Match", "\"x\"").statusCode())
        .isEqualTo(200);
    assertThat(portal.get(LE_HOI, "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
  }

  @Test
  void aTagOfACodingThatTheClientRefusesIsNotItsOwn() throws Exception {
    String gzip = "\"" + csv.checksum() + "-gzip\"";
    assertThat(portal.get(LE_HOI, "If-None-Match", gzip).statusCode()).isEqualTo(200);
    assertThat(portal.get(LE_HOI, "If-Match", gzip).statusCode()).isEqualTo(412);
    assertThat(portal.get(LE_HOI, "If-Match", "\"" + csv.checksum() + "\"").statusCode())
        .isEqualTo(200);
    assertThat(
            portal.get(LE_HOI, "If-Unmodified-Since", "Thu, 01 Jan 1970 00:00:00 GMT").statusCode())
        .isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/download/le-hoi/nothing.csv",
        "/download/nothing/le-hoi.csv",
        "/download/le-hoi/le-hoi.csv.bak",
        "/download/L%C3%AA/le-hoi.csv",
        "/download/le%20hoi/le-hoi.csv",
        "/download/le-hoi/a%22b.csv",
        "/download/le-hoi/%E2%80%AEvsc.exe",
        "/file/0000000000000000000000000000000000000000000000000000000000000000/a.csv",
        "/file/abc/a.csv",
        "/file/incoming/a.csv",
      })
  void whatIsNotThereIsNotFound(String path) throws Exception {
    HttpResponse<byte[]> answer = portal.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/download/le-hoi/../../ledger/portal.mv.db",
        "/download/..%2f..%2f/ledger",
        "/download/%2e%2e/le-hoi.csv",
        "/download/le-hoi/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/download/le-hoi/le-hoi.csv%00.exe",
        "/download/le-hoi/..\\..\\x",
        "/file/../files/incoming/a",
        "/file/%c0%ae%c0%ae/a.csv",
        "/download//le-hoi.csv",
      })
  void noPathLeadsOutOfTheCatalog(String path) throws Exception {
    byte[] answer = portal.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    String head = new String(answer, StandardCharsets.UTF_8);
    assertThat(head).matches("(?s)HTTP/1.1 (400|404) .*");
  }

  @Test
  void aWithdrawnDatasetIsGone() throws Exception {
    Distribution other = portal.distribution("doanh-nghiep-lu-hanh", ".csv");
    String path = other.downloadUrl().path();
    assertThat(portal.get(path).statusCode()).isEqualTo(200);
    portal
        .bean(Catalog.class)
        .withdraw(Iri.own("/dataset/doanh-nghiep-lu-hanh"), "Thử / test", "tester");
    assertThat(portal.get(path).statusCode()).isEqualTo(410);
  }

  @Test
  void anyAcceptGetsTheFile() throws Exception {
    assertThat(portal.get(LE_HOI, "Accept", "text/html").statusCode()).isEqualTo(200);
    assertThat(portal.get(LE_HOI, "Accept", "application/json").statusCode()).isEqualTo(200);
  }

  @Test
  void oldClientsAndPipelinesAreServed() throws Exception {
    byte[] old = portal.raw("GET " + LE_HOI + " HTTP/1.0\r\n\r\n");
    String text = new String(old, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("HTTP/1.0 200").doesNotContainIgnoringCase("chunked");
    byte[] body = new byte[(int) csv.byteSize()];
    System.arraycopy(old, old.length - body.length, body, 0, body.length);
    assertThat(Digest.of(body)).isEqualTo(csv.checksum());
    byte[] big = new byte[3_000_000];
    new Random(2).nextBytes(big);
    String path = "/file/" + portal.put(big) + "/a.zip";
    String one = "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    String head = "HEAD " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    String last = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    byte[] all = portal.raw(one + head + one + last);
    String seen = new String(all, StandardCharsets.ISO_8859_1);
    String bytes = new String(big, StandardCharsets.ISO_8859_1);
    assertThat(seen.split("HTTP/1.1 200", -1)).hasSize(5);
    int first = seen.indexOf(bytes);
    int second = seen.indexOf(bytes, first + big.length);
    assertThat(first).isPositive();
    assertThat(second).isPositive();
    assertThat(seen).endsWith(bytes);
    assertThat(second).isLessThan(all.length - big.length);
  }

  @Test
  void thePlaceOfTheCopiesMayBeDeletedAtAnyTime() throws Exception {
    byte[] rows = "a,b,c\n1,2,3\n".repeat(2_000).getBytes(StandardCharsets.UTF_8);
    String path = "/file/" + portal.put(rows) + "/a.csv";
    for (int round = 0; round < 3; round++) {
      HttpResponse<byte[]> answer = portal.get(path, "Accept-Encoding", "br");
      assertThat(header(answer, "content-encoding")).isEqualTo("br");
      assertThat(Codings.unpacked("br", answer.body()).readAllBytes()).isEqualTo(rows);
      try (var copies = Files.list(data.resolve("encoded"))) {
        for (Path copy : copies.toList()) {
          switch (round) {
            case 0 -> Files.delete(copy);
            case 1 -> Files.writeString(copy, "something else");
            default -> assertThat(copy).exists();
          }
        }
      }
    }
  }

  private static String digest(byte[] body) {
    byte[] sum = HexFormat.of().parseHex(Digest.of(body).hex());
    return "sha-256=:" + Base64.getEncoder().encodeToString(sum) + ":";
  }
}
