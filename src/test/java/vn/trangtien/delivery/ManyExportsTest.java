package vn.trangtien.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More clients than the portal exports for: some are served, the others are told when to come
/// again, and pages are answered all the while.
final class ManyExportsTest {

  private static final int PLACES = 3;
  private static final int CLIENTS = 60;
  private static final String ROWS = "/api/v1/datasets/nhieu-dong/rows";

  @TempDir private static Path folder;
  private static OpenTables portal;

  @BeforeAll
  static void open() throws Exception {
    portal =
        new OpenTables(
            folder,
            Map.of(
                "portal.rows.exports",
                PLACES,
                "portal.rows.exports-per-client",
                1,
                "portal.rows.export-wait-seconds",
                1,
                "portal.rows.trust-forwarded",
                true));
    StringBuilder many = new StringBuilder("a,b,c\n");
    for (int i = 0; i < 200_000; i++) {
      many.append(i).append(",Phường số ").append(i % 977).append(",").append(i / 8.0).append('\n');
    }
    portal.publish("nhieu-dong", many.toString(), "a integer\nb string\nc decimal");
    assertThat(portal.get(ROWS).statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void whoFindsNoPlaceIsToldSoAndPagesAreAnswered() throws Exception {
    List<Socket> sockets = new ArrayList<>();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Socket socket = new Socket(portal.server.getHost(), portal.server.getPort());
        socket.setReceiveBufferSize(16 * 1_024);
        sockets.add(socket);
        answers.add(clients.submit(begun(socket, "10.0.0." + i, "/rows.json?sort=-a")));
      }
      for (int i = 0; i < 20; i++) {
        assertThat(portal.get("/dataset/le-hoi").statusCode()).isEqualTo(200);
        assertThat(portal.get(ROWS + "?limit=" + (i + 1)).statusCode()).isEqualTo(200);
      }
      assertThat(portal.get("/health").statusCode()).isEqualTo(200);
      List<String> all = new ArrayList<>();
      for (Future<String> answer : answers) {
        all.add(answer.get());
      }
      assertThat(all).filteredOn(it -> it.startsWith("HTTP/1.1 200")).hasSize(PLACES);
      assertThat(all)
          .filteredOn(it -> !it.startsWith("HTTP/1.1 200"))
          .hasSize(CLIENTS - PLACES)
          .allSatisfy(
              it ->
                  assertThat(it.toLowerCase(java.util.Locale.ROOT))
                      .startsWith("http/1.1 503")
                      .contains("retry-after: 10", "application/problem+json", "\"code\":\"busy\"")
                      .contains("đang có quá nhiều yêu cầu", "please try again"));
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
    everyoneHasLeft();
    assertThat(portal.get(ROWS + ".csv?sort=a").body().lines()).hasSize(200_001);
  }

  @Test
  void aClientsOwnShareIsSmallerThanAll() throws Exception {
    try (Socket slow = new Socket(portal.server.getHost(), portal.server.getPort())) {
      slow.setReceiveBufferSize(16 * 1_024);
      assertThat(begun(slow, "10.1.0.1", "/rows.json?sort=-b").call()).startsWith("HTTP/1.1 200");
      HttpResponse<String> more = portal.get(ROWS + ".csv?sort=-b", "X-Forwarded-For", "10.1.0.1");
      assertThat(more.statusCode()).isEqualTo(429);
      assertThat(more.headers().firstValue("Retry-After")).hasValue("10");
      assertThat(more.body()).contains("Mỗi người được tải", "Everyone may export");
      assertThat(
              portal.get(ROWS + ".csv?sort=-b&limit=5", "X-Forwarded-For", "10.1.0.2").statusCode())
          .isEqualTo(200);
    }
    everyoneHasLeft();
  }

  /// Once a whole table is kept, it takes nobody's place.
  @Test
  void aKeptFileIsHandedOutToAll() throws Exception {
    byte[] whole = portal.bytes(ROWS + ".csv").body();
    List<Socket> sockets = new ArrayList<>();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Socket socket = new Socket(portal.server.getHost(), portal.server.getPort());
        sockets.add(socket);
        answers.add(clients.submit(begun(socket, "10.2.0.1", "/rows.csv")));
      }
      for (Future<String> answer : answers) {
        assertThat(answer.get())
            .startsWith("HTTP/1.1 200")
            .containsIgnoringCase("content-length: " + whole.length);
      }
      assertThat(portal.bean(Exports.class).open()).isZero();
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  /// Asks for an export and reads how its answer begins, and no more.
  private static Callable<String> begun(Socket socket, String client, String path) {
    return () -> {
      socket
          .getOutputStream()
          .write(
              ("GET /api/v1/datasets/nhieu-dong"
                      + path
                      + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Forwarded-For: "
                      + client
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      byte[] start = new byte[4_096];
      int length = 0;
      while (length < 1_200) {
        int n = socket.getInputStream().read(start, length, start.length - length);
        if (n < 0) {
          break;
        }
        length += n;
      }
      return new String(start, 0, length, StandardCharsets.UTF_8);
    };
  }

  private static void everyoneHasLeft() throws InterruptedException {
    for (int i = 0; i < 200 && portal.bean(Exports.class).open() > 0; i++) {
      Thread.sleep(50);
    }
    assertThat(portal.bean(Exports.class).open()).isZero();
  }
}
