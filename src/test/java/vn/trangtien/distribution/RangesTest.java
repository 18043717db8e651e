package vn.trangtien.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trangtien.distribution.TestPortal.header;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.identifier.Digest;

class RangesTest {

  @TempDir static Path data;
  static TestPortal portal;
  static byte[] bytes;
  static String path;
  static String tag;

  @BeforeAll
  static void open() {
    portal = new TestPortal(data, Map.of());
    bytes =
        new Random(5)
            .ints(900_000, 0, 10_000)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.US_ASCII);
    String digest = portal.put(bytes).hex();
    path = "/file/" + digest + "/rows.csv";
    tag = "\"" + digest + "\"";
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void aRangeIsExactlyTheBytesAskedFor() throws Exception {
    Random random = new Random(6);
    for (int round = 0; round < 60; round++) {
      int first = random.nextInt(bytes.length);
      int last = Math.min(bytes.length - 1, first + random.nextInt(1 << random.nextInt(4, 23)));
      HttpResponse<byte[]> part = portal.get(path, "Range", "bytes=" + first + "-" + last);
      assertThat(part.statusCode()).isEqualTo(206);
      assertThat(part.body()).isEqualTo(Arrays.copyOfRange(bytes, first, last + 1));
      assertThat(header(part, "content-range"))
          .isEqualTo("bytes " + first + "-" + last + "/" + bytes.length);
      assertThat(header(part, "content-length")).isEqualTo(String.valueOf(last - first + 1));
      assertThat(header(part, "etag")).isEqualTo(tag);
    }
  }

  @Test
  void aWholeLargeFileComesWhole() throws Exception {
    assertThat(portal.get(path).body()).isEqualTo(bytes);
  }

  @Test
  void severalRangesComeInOneAnswer() throws Exception {
    int far = bytes.length - 10;
    HttpResponse<byte[]> answer = portal.get(path, "Range", "bytes=1000-1999, 0-9, -10, 0-4");
    assertThat(answer.statusCode()).isEqualTo(206);
    String type = header(answer, "content-type");
    assertThat(type).startsWith("multipart/byteranges; boundary=");
    assertThat(header(answer, "content-range")).isEmpty();
    String boundary = "\r\n--" + type.substring(type.indexOf('=') + 1);
    String expected =
        part(boundary, 0, 9)
            + part(boundary, 1000, 1999)
            + part(boundary, far, far + 9)
            + boundary
            + "--\r\n";
    assertThat(new String(answer.body(), StandardCharsets.US_ASCII)).isEqualTo(expected);
    assertThat(header(answer, "content-length")).isEqualTo(String.valueOf(answer.body().length));
  }

  @Test
  void severalLargeRangesAreStreamed() throws Exception {
    HttpResponse<byte[]> answer = portal.get(path, "Range", "bytes=3000000-3999999,100-1000099");
    assertThat(answer.statusCode()).isEqualTo(206);
    String type = header(answer, "content-type");
    String boundary = "\r\n--" + type.substring(type.indexOf('=') + 1);
    assertThat(new String(answer.body(), StandardCharsets.US_ASCII))
        .isEqualTo(
            part(boundary, 3_000_000, 3_999_999)
                + part(boundary, 100, 1_000_099)
                + boundary
                + "--\r\n");
  }

  @Test
  void whatCannotBeServedIsSaid() throws Exception {
    HttpResponse<byte[]> outside = portal.get(path, "Range", "bytes=99999999-");
    assertThat(outside.statusCode()).isEqualTo(416);
    assertThat(header(outside, "content-range")).isEqualTo("bytes */" + bytes.length);
    assertThat(header(outside, "content-type")).isEqualTo("application/problem+json");
    String many =
        IntStream.range(0, 17)
            .mapToObj(i -> i * 1_000 + "-" + i * 1_000)
            .collect(Collectors.joining(","));
    assertThat(portal.get(path, "Range", "bytes=" + many).statusCode()).isEqualTo(416);
    assertThat(portal.get(path, "Range", "bytes=x").statusCode()).isEqualTo(200);
    assertThat(portal.get(path, "Range", "rows=0-5").statusCode()).isEqualTo(200);
  }

  @Test
  void onlyTheRestOfTheSameBytesIsSent() throws Exception {
    assertThat(portal.get(path, "Range", "bytes=5-", "If-Range", tag).statusCode()).isEqualTo(206);
    assertThat(portal.get(path, "Range", "bytes=5-", "If-Range", "\"old\"").statusCode())
        .isEqualTo(200);
    assertThat(portal.get(path, "Range", "bytes=5-", "If-Range", "W/" + tag).statusCode())
        .isEqualTo(200);
    String time = header(portal.get(path), "last-modified");
    assertThat(portal.get(path, "Range", "bytes=5-", "If-Range", time).statusCode()).isEqualTo(206);
    assertThat(
            portal
                .get(path, "Range", "bytes=5-", "If-Range", "Thu, 01 Jan 1970 00:00:00 GMT")
                .statusCode())
        .isEqualTo(200);
    assertThat(portal.get(path, "Range", "bytes=5-", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void aRangeIsOfTheFileUnlessTheClientHasTheStartOfACoding() throws Exception {
    byte[] packed = packed();
    String gzip = tag.substring(0, tag.length() - 1) + "-gzip\"";
    HttpResponse<byte[]> plain =
        portal.get(path, "Accept-Encoding", "gzip", "Range", "bytes=10-19");
    assertThat(header(plain, "content-encoding")).isEmpty();
    assertThat(plain.body()).isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
    HttpResponse<byte[]> rest =
        portal.get(path, "Accept-Encoding", "gzip, br", "Range", "bytes=1000-", "If-Range", gzip);
    assertThat(rest.statusCode()).isEqualTo(206);
    assertThat(header(rest, "content-encoding")).isEqualTo("gzip");
    assertThat(header(rest, "etag")).isEqualTo(gzip);
    assertThat(rest.body()).isEqualTo(Arrays.copyOfRange(packed, 1000, packed.length));
  }

  /// A large file is packed in the background: until then it comes as it is.
  private static byte[] packed() throws Exception {
    for (int i = 0; i < 600; i++) {
      HttpResponse<byte[]> answer = portal.get(path, "Accept-Encoding", "gzip");
      if (header(answer, "content-encoding").equals("gzip")) {
        assertThat(Codings.unpacked("gzip", answer.body()).readAllBytes()).isEqualTo(bytes);
        return answer.body();
      }
      assertThat(answer.body()).isEqualTo(bytes);
      Thread.sleep(50);
    }
    throw new AssertionError("never packed");
  }

  @Test
  void manyClientsGetTheirOwnBytes() throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(16)) {
      var answers =
          IntStream.range(0, 200)
              .mapToObj(
                  i ->
                      clients.submit(
                          () -> portal.get(path, "Range", "bytes=" + i * 1000 + "-3000000")))
              .toList();
      for (int i = 0; i < answers.size(); i++) {
        Future<HttpResponse<byte[]>> answer = answers.get(i);
        assertThat(answer.get().body()).isEqualTo(Arrays.copyOfRange(bytes, i * 1000, 3_000_001));
      }
    }
  }

  @Test
  void whoHangsUpOrReadsSlowlyHarmsNobody() throws Exception {
    String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
    for (int i = 0; i < 50; i++) {
      try (Socket socket = new Socket(portal.server.getHost(), portal.server.getPort())) {
        OutputStream out = socket.getOutputStream();
        out.write((request + request).getBytes(StandardCharsets.US_ASCII));
        out.flush();
        InputStream in = socket.getInputStream();
        assertThat(in.readNBytes(1 + i * 997)).isNotEmpty();
      }
    }
    assertThat(openFiles()).isLessThanOrEqualTo(1);
    assertThat(portal.get(path).body()).isEqualTo(bytes);
  }

  private static long openFiles() throws Exception {
    Path stored = portal.stored(new Digest(tag.replace("\"", ""))).toRealPath();
    long open = Long.MAX_VALUE;
    for (int i = 0; i < 100 && open > 0; i++) {
      Thread.sleep(50);
      open = 0;
      try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
        for (Path descriptor : descriptors.toList()) {
          if (Files.readSymbolicLink(descriptor).equals(stored)) {
            open++;
          }
        }
      } catch (NoSuchFileException closed) {
        open = 1;
      }
    }
    return open;
  }

  private static String part(String boundary, int first, int last) {
    return boundary
        + "\r\nContent-Type: text/csv; charset=utf-8; header=present\r\nContent-Range: bytes "
        + first
        + "-"
        + last
        + "/"
        + bytes.length
        + "\r\n\r\n"
        + new String(bytes, first, last - first + 1, StandardCharsets.US_ASCII);
  }
}
