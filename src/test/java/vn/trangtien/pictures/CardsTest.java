package vn.trangtien.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Iri;
import vn.trangtien.publishing.CatalogImport;

/// The pictures as they are asked for.
class CardsTest {

  @TempDir static Path folder;
  static EmbeddedServer server;
  static HttpClient client;

  @BeforeAll
  static void open() {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of("portal.data", folder.toString(), "micronaut.server.port", "-1"));
    ApplicationContext context = server.getApplicationContext();
    context.getBean(CatalogImport.class).again();
    context.getBean(Catalog.class).withdraw(Iri.own("/dataset/tau-ca"), "Nhầm tệp", "tester");
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    server.close();
  }

  @Test
  void aDatasetHasAPictureInEachLanguageThatIsAskedForAgainByItsTag() throws Exception {
    HttpResponse<byte[]> vi = get("/dataset/le-hoi/card.png", "Accept", "image/avif,image/*");
    assertThat(vi.statusCode()).isEqualTo(200);
    assertThat(vi.headers().firstValue("content-type")).hasValue("image/png");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(vi.body()));
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1200, 630);
    assertThat(get("/en/dataset/le-hoi/card.png").body()).isNotEqualTo(vi.body());
    HttpResponse<byte[]> now = get("/dataset/le-hoi/card.png");
    String tag = now.headers().firstValue("etag").orElseThrow();
    HttpResponse<byte[]> again = get("/dataset/le-hoi/card.png?revision=1", "If-None-Match", tag);
    assertThat(again.statusCode()).isIn(304, 200);
    assertThat(again.headers().firstValue("cache-control").orElse("")).startsWith("public");
  }

  @Test
  void theSameRevisionIsDrawnOnce() throws Exception {
    HttpResponse<byte[]> first = get("/dataset/bai-do-xe/card.png");
    for (int i = 0; i < 50 && isForNow(first); i++) {
      Thread.sleep(200);
      first = get("/dataset/bai-do-xe/card.png");
    }
    String tag = first.headers().firstValue("etag").orElseThrow();
    assertThat(get("/dataset/bai-do-xe/card.png").body()).isEqualTo(first.body());
    assertThat(get("/dataset/bai-do-xe/card.png", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dataset/nope/card.png", "/dataset/%3Cb%3E/card.png"})
  void aDatasetThatThereIsNotHasNone(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void oneThatWasWithdrawnHasNoneAnyMore() throws Exception {
    assertThat(get("/dataset/tau-ca/card.png").statusCode()).isEqualTo(410);
  }

  @Test
  void pagesNameTheirPicture() throws Exception {
    assertThat(text("/dataset/le-hoi"))
        .containsPattern("og:image\" content=\"[^\"]*/dataset/le-hoi/card.png[?]revision=\\d+\"")
        .contains("og:image:width\" content=\"1200\"", "og:image:height\" content=\"630\"")
        .containsPattern("og:image:alt\" content=\"Lễ hội – [^\"]+\"")
        .contains("twitter:card\" content=\"summary_large_image\"");
    assertThat(text("/en/dataset/le-hoi")).contains("/en/dataset/le-hoi/card.png?revision=");
    assertThat(text("/agency")).containsPattern("og:image\" content=\"http[^\"]*/share.png\"");
  }

  private static boolean isForNow(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("cache-control").orElse("").endsWith("=60");
  }

  private static String text(String path) throws Exception {
    return new String(get(path, "Accept", "text/html").body(), StandardCharsets.UTF_8);
  }

  private static HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.getURI() + path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }
}
