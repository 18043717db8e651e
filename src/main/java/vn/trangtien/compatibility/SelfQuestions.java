package vn.trangtien.compatibility;

import io.micronaut.context.BeanProvider;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trangtien.compatibility.Examples.Example;
import vn.trangtien.http.OwnRequest;

/// Asks the portal over the port where it listens, whatever its public address is.
@Singleton
final class SelfQuestions {

  /// How much of an answer is read.
  private static final int MOST_BYTES = 4 << 20;

  private final BeanProvider<EmbeddedServer> server;
  private final JsonMapper json;
  private final Duration timeout;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  SelfQuestions(
      BeanProvider<EmbeddedServer> server,
      JsonMapper json,
      CompatibilityConfiguration configuration) {
    this.server = server;
    this.json = json;
    this.timeout = Duration.ofSeconds(configuration.timeoutSeconds());
  }

  /// Whether there is a port to ask.
  boolean canAsk() {
    return server.isPresent() && server.get().isRunning();
  }

  /// What is wrong with the answer; empty where nothing is.
  String fault(Contract contract, Example example) throws InterruptedException {
    try {
      return Expectations.fault(contract, example, ask(contract, example), json);
    } catch (IOException broken) {
      return broken.toString();
    }
  }

  private Expectations.Answer ask(Contract contract, Example example)
      throws IOException, InterruptedException {
    String body = contract.body();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.get().getURI() + example.in(contract.path())))
            .timeout(timeout)
            .setHeader("User-Agent", "trangtien")
            .method(
                contract.method(),
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(example.in(body), StandardCharsets.UTF_8));
    contract.headers().forEach(request::setHeader);
    request.setHeader(OwnRequest.HEADER, OwnRequest.word());
    HttpResponse<InputStream> answer =
        client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return new Expectations.Answer(answer.statusCode(), headers(answer), text);
    }
  }

  private static Map<String, String> headers(HttpResponse<?> answer) {
    return answer.headers().map().entrySet().stream()
        .collect(
            Collectors.toMap(
                it -> it.getKey().toLowerCase(Locale.ROOT),
                it -> String.join(", ", it.getValue())));
  }

  @PreDestroy
  void close() {
    client.shutdownNow();
  }
}
