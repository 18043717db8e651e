package vn.trangtien.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.http.ClientAddress;
import vn.trangtien.http.OwnRequest;

/// What the portal asks itself is nobody's use and nobody's share.
@ExtendWith(ShippedPortal.Resolver.class)
class OwnRequestTest {

  private static final String PATH = "/api/v1/datasets/le-hoi/rows?limit=1";

  @Test
  void ownRequestsAreNotCounted(ShippedPortal portal) {
    UseCounter uses = portal.bean(UseCounter.class);
    uses.write();
    assertThat(portal.get(PATH, OwnRequest.HEADER, OwnRequest.word()).status()).isEqualTo(200);
    assertThat(uses.waiting()).isZero();
  }

  @Test
  void strangersWhoGuessTheWordAreCounted(ShippedPortal portal) {
    HttpRequest<?> stranger = HttpRequest.GET(PATH).header(OwnRequest.HEADER, "guess");
    assertThat(OwnRequest.is(stranger)).isFalse();
    assertThat(OwnRequest.is(HttpRequest.GET(PATH))).isFalse();
    assertThat(portal.get(PATH, OwnRequest.HEADER, "guess").status()).isEqualTo(200);
  }

  @Test
  void ownRequestsHaveAShareOfTheirOwn() {
    HttpRequest<?> own = HttpRequest.GET(PATH).header(OwnRequest.HEADER, OwnRequest.word());
    assertThat(ClientAddress.of(own, false)).isEqualTo("own");
    assertThat(ClientAddress.of(own, true)).isEqualTo("own");
  }
}
