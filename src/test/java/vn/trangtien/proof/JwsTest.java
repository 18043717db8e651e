package vn.trangtien.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples of [RFC 8037, appendix A](https://www.rfc-editor.org/rfc/rfc8037#appendix-A), and
/// what is no signature of ours.
class JwsTest {

  private static final byte[] PRIVATE =
      Base64.getUrlDecoder().decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
  private static final PublicKeyEntry PUBLIC =
      new PublicKeyEntry("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", Instant.EPOCH, null);
  private static final byte[] PAYLOAD =
      "Example of Ed25519 signing".getBytes(StandardCharsets.UTF_8);

  @Test
  void theExampleIsSignedAsInTheStandard() {
    assertThat(Jws.signed("{\"alg\":\"EdDSA\"}", PRIVATE, PAYLOAD))
        .isEqualTo(
            "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7"
                + "-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
  }

  @Test
  void aKeyIsNamedByItsThumbprint() {
    assertThat(PUBLIC.kid()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
  }

  @Test
  void whatWasSignedVerifies() {
    String jws = Jws.sign(PUBLIC.kid(), PRIVATE, PAYLOAD);
    assertThat(Jws.verify(jws, List.of(PUBLIC)).orElseThrow().payload()).isEqualTo(PAYLOAD);
    assertThat(Jws.verify(jws, List.of())).isEmpty();
  }

  @Test
  void oneOtherCharacterDoesNot() {
    String jws = Jws.sign(PUBLIC.kid(), PRIVATE, PAYLOAD);
    for (int at = 0; at < jws.length() - 1; at++) {
      char other = jws.charAt(at) == 'A' ? 'B' : 'A';
      String forged = jws.substring(0, at) + other + jws.substring(at + 1);
      assertThat(Jws.verify(forged, List.of(PUBLIC))).as("at " + at).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"alg\":\"none\"}", "{\"alg\":\"HS256\",\"kid\":\"x\"}", "{}"})
  void anotherAlgorithmIsNeverTaken(String header) {
    assertThat(Jws.verify(Jws.signed(header, PRIVATE, PAYLOAD), List.of(PUBLIC))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "eyJhbGciOiJFZERTQSJ9..", "=.=.="})
  void whatIsNoJwsIsNone(String text) {
    assertThat(Jws.verify(text, List.of(PUBLIC))).isEmpty();
  }
}
