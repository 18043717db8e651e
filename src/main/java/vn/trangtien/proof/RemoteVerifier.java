package vn.trangtien.proof;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.proof.ProofCheck.Outcome;

/// Tells of a file what a portal elsewhere proves of it; the proof is checked here.
public final class RemoteVerifier {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String address;
  private final JsonMapper json = JsonMapper.createDefault();

  /// @param address where the portal answers
  /// @throws PortalException where it is no address of HTTP
  public RemoteVerifier(String address) {
    if (!address.matches("https?://[^\\s?#]+")) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION,
          "Địa chỉ phải bắt đầu bằng http(s):// / an address begins with http(s)://: " + address);
    }
    this.address = address.endsWith("/") ? address : address + "/";
  }

  /// What that portal proves of `file`.
  ///
  /// @throws PortalException where it does not answer, or with something else
  public Outcome of(Path file) {
    Digest digest = Verifier.digest(file);
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<byte[]> known = get(client, "proof/digests/" + digest);
      if (known.statusCode() == 404) {
        return Verifier.UNKNOWN;
      }
      List<?> revisions = (List<?>) tree(known).getOrDefault("revisions", List.of());
      Object first = ((Map<?, ?>) revisions.getLast()).get("sequence");
      long sequence = Long.parseLong(String.valueOf(first));
      Proof proof = Proof.of(tree(get(client, "proof/revisions/" + sequence)));
      byte[] content = get(client, "proof/revisions/" + sequence + "/content").body();
      return Verifier.check(new ProofCheck(keys(client)), proof, content, digest);
    } catch (IOException | RuntimeException failed) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION,
          "Không lấy được chứng cứ từ / no proof is had from " + address + ": " + reason(failed),
          failed);
    }
  }

  private static String reason(Exception failed) {
    String said = failed.getMessage();
    return said == null || said.isBlank() ? failed.getClass().getSimpleName() : said;
  }

  private List<PublicKeyEntry> keys(HttpClient client) throws IOException {
    List<PublicKeyEntry> keys = new ArrayList<>();
    Object all = tree(get(client, ".well-known/jwks.json")).getOrDefault("keys", List.of());
    for (Object key : (List<?>) all) {
      keys.add(PublicKeyEntry.of((Map<?, ?>) key));
    }
    return keys;
  }

  private Map<String, Object> tree(HttpResponse<byte[]> answer) throws IOException {
    if (answer.statusCode() != 200) {
      throw new IOException(answer.uri() + " answers " + answer.statusCode());
    }
    return json.readValue(answer.body(), Argument.mapOf(String.class, Object.class));
  }

  private HttpResponse<byte[]> get(HttpClient client, String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(PATIENCE)
            .header("Accept", "*/*")
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
