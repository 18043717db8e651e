package vn.trangtien.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacesTest {

  @TempDir static Path folder;
  static EmbeddedServer server;
  static HttpClient client;

  @BeforeAll
  static void start() {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "portal.data", folder.toString(),
                "portal.base", "https://data.example.vn/portal",
                "micronaut.server.port", "-1"),
            "http-sample");
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | text/html",
        "text/turtle | text/turtle",
        "text/turtle, */* | text/turtle",
        "text/html;q=0.5, application/ld+json | application/ld+json",
        "application/* | application/ld+json",
        "application/*;q=0.3, application/n-triples;q=0.4 | application/n-triples",
        "text/*, text/html;q=0 | text/turtle",
        "*/*;q=0.1, text/html;q=0 | text/turtle",
        "TEXT/Turtle;Charset=UTF-8 | text/turtle",
        "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted,a\" "
            + "| application/ld+json",
        "application/xhtml+xml, text/html;q=0.9, */*;q=0.8 | text/html",
        "text/html, image/gif, *; q=.2, */*; q=.2 | text/html",
        "text/turtle;q=abc, application/n-triples | application/n-triples",
        ";;;, /, */turtle, text/turtle;q=7 | text/html",
      })
  void theBestFormForTheClientIsAnswered(String accept, String type) throws Exception {
    HttpResponse<String> answer = get("/sample/x", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type")).startsWith(type);
    assertThat(header(answer, "vary")).contains("Accept");
  }

  @Test
  void withoutAcceptThePageIsAnswered() throws Exception {
    HttpResponse<String> answer = get("/sample/x", null);
    assertThat(header(answer, "content-type")).startsWith("text/html");
  }

  @Test
  void aFormThatIsNotOfferedIs406AndNamesThoseThatAre() throws Exception {
    HttpResponse<String> answer = get("/sample/x", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("not-acceptable", "text/turtle", "text/html");
    assertHardened(answer);
  }

  @Test
  void aRouteForAnyTypeSeesWhatTheClientSaid() throws Exception {
    HttpResponse<String> answer = get("/sample/only/any", "text/csv;q=0.5, text/turtle;x=y");
    assertThat(answer.body()).contains("text/csv;q=0.5", "text/turtle");
  }

  @Test
  void aRefusalIsAProblemInBothLanguages() throws Exception {
    HttpResponse<String> answer = get("/sample/nothing/here", "application/json");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "content-type")).startsWith("application/problem+json");
    assertThat(answer.body())
        .contains("\"type\":\"https://data.example.vn/portal/problem/not-found\"")
        .contains("\"status\":404", "\"trace\":\"", "\"vi\":\"", "\"en\":\"", "Không tìm thấy");
    assertHardened(answer);
  }

  @Test
  void whoReadsPagesGetsAPage() throws Exception {
    HttpResponse<String> answer =
        get("/sample/gone", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(header(answer, "content-type")).startsWith("text/html");
    assertThat(answer.body()).isEqualTo("<h1>Đã gỡ.</h1>");
    assertHardened(answer);
  }

  @Test
  void whatIsBrokenTellsNothingOfItself() throws Exception {
    HttpResponse<String> answer = get("/sample/only/broken", "application/json");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("internal-error").doesNotContain("secret", "Exception");
    assertHardened(answer);
  }

  @Test
  void whatIsAwaySaysWhenToComeBack() throws Exception {
    HttpResponse<String> answer = get("/sample/only/away", "*/*");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(header(answer, "retry-after")).isEqualTo("10");
    assertThat(answer.body()).contains("database-away").doesNotContain("jdbc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sample/only/json", "/sample/only/json?size=many"})
  void anArgumentThatCannotBeReadIsNamed(String target) throws Exception {
    HttpResponse<String> answer = get(target, "*/*");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("«size»").doesNotContain("java", "many");
  }

  @Test
  void aWrongMethodIsToldTheRightOnes() throws Exception {
    HttpResponse<String> answer =
        client.send(request("/sample/x").DELETE().build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "allow")).contains("GET");
    assertThat(answer.body()).contains("method-not-allowed");
    assertHardened(answer);
  }

  @Test
  void anotherContentTypeIs415AndTooMuchIs413() throws Exception {
    assertThat(post("{}", "application/json").statusCode()).isEqualTo(415);
    assertThat(post("x", "text/plain").body()).isEqualTo("1");
    HttpResponse<String> answer = post("x".repeat(11_000_000), "text/plain");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("too-large");
  }

  @Test
  void headHasTheSameHeadersAndNoBody() throws Exception {
    HttpResponse<String> answer =
        client.send(
            request("/sample/nothing/here")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
    assertHardened(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "/sample/%zz, 400",
    "/sample/%ff, 400",
    "/sample/%00, 400",
    "/sample/a%2fb, 400",
    "/sample/..%5Cb, 400",
    "/sample/%2e%2E/x, 400",
    "/sample/../x, 400",
    "//example.org/sample/x, 400",
    "/sample/x?q=%c3%28, 400",
    "/sample/x?q=%00, 400",
    "/sample/x?q=%, 400",
    "/sample/a\\b, 400",
    "http://other.example/sample/x, 200",
    "/sample/x?q=a%2Fb%0A%C4%91, 200",
    "/sample/x..y, 200",
  })
  void aTargetThatReadersWouldTakeDifferentlyIsRefused(String target, int status) throws Exception {
    String answer = raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer).contains("Content-Security-Policy").doesNotContain("java.");
  }

  @ParameterizedTest
  @CsvSource({"9000, 414", "20000, 414"})
  void aTargetThatIsTooLongIs414(int length, int status) throws Exception {
    String answer =
        raw("GET /" + "x".repeat(length) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.[01] " + status).contains("target-too-long");
    assertThat(answer).contains("Content-Security-Policy");
  }

  @Test
  void headersThatAreTooLongAre431() throws Exception {
    String answer =
        raw("GET /sample/x HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
    assertThat(answer).containsPattern("^HTTP/1.[01] 431").contains("headers-too-large");
  }

  @Test
  void aPreflightIsAnsweredOnAnyPath() throws Exception {
    HttpResponse<String> answer =
        client.send(
            request("/sample/x")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "https://a.example")
                .header("Access-Control-Request-Method", "GET")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "access-control-allow-methods")).contains("GET");
    assertThat(header(answer, "allow")).contains("GET", "HEAD");
    assertHardened(answer);
  }

  @Test
  void anyonesPageMayReadEveryAnswer() throws Exception {
    assertHardened(get("/sample/x", "*/*"));
  }

  private static void assertHardened(HttpResponse<?> answer) {
    assertThat(answer.headers().map())
        .containsEntry("access-control-allow-origin", java.util.List.of("*"))
        .containsEntry("x-content-type-options", java.util.List.of("nosniff"))
        .containsKeys("content-security-policy", "referrer-policy", "permissions-policy")
        .doesNotContainKeys("server", "x-powered-by", "access-control-allow-credentials");
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + target));
  }

  private static HttpResponse<String> get(String target, String accept) throws Exception {
    HttpRequest.Builder request = request(target);
    if (accept != null) {
      request.header("Accept", accept);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String body, String type) throws Exception {
    return client.send(
        request("/sample/only/post")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
