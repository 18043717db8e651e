package vn.trangtien.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.distribution.TestPortal.header;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Digest;

/// What the disk does to a file is told, never sent.
class DamageTest {

  @TempDir static Path data;
  static TestPortal portal;
  static Distribution csv;
  static Path stored;
  static String path;
  private byte[] whole;

  @BeforeAll
  static void open() {
    portal = new TestPortal(data, Map.of("endpoints.health.details-visible", "ANONYMOUS"));
    csv = portal.distribution("le-hoi", ".csv");
    stored = portal.stored(csv.checksum());
    path = csv.downloadUrl().path();
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @BeforeEach
  void remember() throws Exception {
    whole = Files.readAllBytes(stored);
    assertThat(portal.get(path).statusCode()).isEqualTo(200);
    assertThat(health()).contains("\"missing\":0", "\"damaged\":0");
  }

  @AfterEach
  void restoredItIsServedAgainAndTheAlarmEndsByItself() throws Exception {
    Files.write(stored, whole);
    HttpResponse<byte[]> answer = portal.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(whole);
    assertThat(health()).contains("\"missing\":0", "\"damaged\":0").doesNotContain("DEGRADED");
  }

  @Test
  void aFlippedByteIsNeverSent() throws Exception {
    byte[] flipped = whole.clone();
    flipped[7] ^= 4;
    Files.write(stored, flipped);
    assertRefused("file-damaged", "\"damaged\":1");
  }

  @Test
  void aTruncatedFileIsNeverSent() throws Exception {
    Files.write(stored, "short".getBytes(StandardCharsets.US_ASCII));
    assertRefused("file-damaged", "\"damaged\":1");
  }

  @Test
  void aDeletedFileIsNoSurpriseToAClient() throws Exception {
    Files.delete(stored);
    assertRefused("file-missing", "\"missing\":1");
    assertThat(portal.get("/file/" + csv.checksum() + "/a.csv").statusCode()).isEqualTo(500);
  }

  @Test
  void theScrubFindsWhatLeftNoTrace() throws Exception {
    FileTime time = Files.getLastModifiedTime(stored);
    byte[] flipped = whole.clone();
    flipped[7] ^= 4;
    Files.write(stored, flipped);
    Files.setLastModifiedTime(stored, time);
    portal.bean(FileScrub.class).walk();
    assertThat(health()).contains("\"damaged\":1", csv.checksum().hex());
    assertRefused("file-damaged", "\"damaged\":1");
  }

  @Test
  void theScrubFindsADeletedFileThatNobodyAsksFor() throws Exception {
    Files.delete(stored);
    portal.bean(FileScrub.class).walk();
    assertThat(health()).contains("\"missing\":1", "DEGRADED");
    Files.write(stored, whole);
    portal.bean(FileScrub.class).recheck();
    assertThat(health()).contains("\"missing\":0");
  }

  @Test
  void whatNothingNamesAnyMoreIsNoAlarm() throws Exception {
    byte[] bytes = "a\n1\n".getBytes(StandardCharsets.US_ASCII);
    Digest digest = portal.put(bytes);
    Files.writeString(portal.stored(digest), "b\n1\n");
    assertThat(portal.get("/file/" + digest + "/a.csv").statusCode()).isEqualTo(500);
    assertThat(health()).contains("\"damaged\":1");
    portal.bean(FileScrub.class).walk();
    assertThat(health()).contains("\"damaged\":0");
  }

  private static void assertRefused(String code, String alarm) throws Exception {
    for (String coding : new String[] {"identity", "gzip", "br"}) {
      HttpResponse<byte[]> answer = portal.get(path, "Accept-Encoding", coding);
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
      assertThat(header(answer, "cache-control")).isEqualTo("no-store");
      assertThat(header(answer, "etag")).isEmpty();
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains(code);
    }
    assertThat(portal.get(path, "Range", "bytes=0-1").statusCode()).isEqualTo(500);
    assertThat(health()).contains(alarm, "DEGRADED");
  }

  private static String health() throws Exception {
    HttpResponse<byte[]> answer = portal.get("/health");
    assertThat(answer.statusCode()).isEqualTo(200);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
