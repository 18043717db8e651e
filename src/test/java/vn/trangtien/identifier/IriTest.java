package vn.trangtien.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IriTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://portal.invalid/dataset/le-hoi#csv",
        "urn:uuid:0e1f",
        "mailto:a@b.vn",
        "tel:+84",
        "x-y+z.1:",
        "http://vi.example/Huế?q=1:2"
      })
  void aSchemeMakesAnIriAbsolute(String value) {
    assertThat(new Iri(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "le-hoi",
        "/dataset/le-hoi",
        "1http://a",
        "ht tp://a",
        "http://a b",
        "http://a\tb",
        "http://a\nb",
        "http://<a>",
        "http://a\"b",
        "http://{a}",
        "http://a|b",
        "http://a\\b",
        "http://a^b",
        "http://a`b",
        "họ:a"
      })
  void whatIsNoneIsRefused(String value) {
    assertThatThrownBy(() -> new Iri(value)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIriHasALongestLength() {
    String longest = "urn:" + "x".repeat(Iri.MAX_LENGTH - 4);
    assertThat(new Iri(longest).value()).hasSize(Iri.MAX_LENGTH);
    assertThatThrownBy(() -> new Iri(longest + "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ownOnesArePublishedUnderThePublicAddress() {
    Iri own = Iri.own("/dataset/le-hoi#csv");
    assertThat(own.isOwn()).isTrue();
    assertThat(own.collection()).isEqualTo("dataset");
    assertThat(own.name()).isEqualTo("csv");
    assertThat(own.resolve("https://data.example.vn/"))
        .isEqualTo("https://data.example.vn/dataset/le-hoi#csv");
    assertThat(new Iri("http://a.vn/b").resolve("https://data.example.vn/"))
        .isEqualTo("http://a.vn/b");
  }
}
