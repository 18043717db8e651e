package vn.trangtien.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyboardTest {

  @ParameterizedTest
  @CsvSource({
    "truwowngf, trường",
    "truongwf, trường",
    "truwongf, trường",
    "truowfng, trường",
    "tru7o7ng2, trường",
    "truo72ng, trường",
    "hocj, học",
    "ho5c, học",
    "dduwowngf, đường",
    "duwowngfd, đường",
    "dduongwf, đường",
    "du7o7ng29, đường",
    "benehj, bệnh",
    "beenhj, bệnh",
    "vieenj, viện",
    "ddaats, đất",
    "giaso, giáo",
    "nhaf, nhà",
    "nha2, nhà",
    "quys, quý",
    "hoaf, hòa",
    "thuyr, thủy",
    "nguwowif, người",
    "khuyeens, khuyến",
    "cho75, chợ",
    "hue61, huế",
    "ruwngf, rừng",
    "NGHEOF, nghèo",
  })
  void keysBecomeWhatTheyStandFor(String typed, String meant) {
    assertThat(Keyboard.decode(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "truong",
        "hoc",
        "roads",
        "cars",
        "tours",
        "hotels",
        "parks",
        "press",
        "2024",
        "1a",
        "ql1a",
        "xyzzy",
        "sssss",
        "fffff",
        "wwwww",
        "11111",
        "a12345",
        "trường1hocj",
        "truwowngfhocj",
        "a\u0301\u0301",
        "😀s",
        "đđ",
        "catss",
        "hocjj",
        "hoc0"
      })
  void whatIsNoSyllableInKeysIsLeftAlone(String typed) {
    assertThat(Keyboard.decode(typed)).isEmpty();
  }

  @Test
  void aToneThatASyllableCannotHaveIsNoTone() {
    assertThat(Keyboard.decode("hocf")).isEmpty();
    assertThat(Keyboard.decode("lichr")).isEmpty();
    assertThat(Keyboard.decode("lichs")).contains("lích");
  }

  @Test
  void anyKeysAreSafe() {
    Random random = new Random(7);
    String keys = "abcdeghiklmnopqrstuvwxyz0123456789đăâêôơư\u0301\u0303 ._/-";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = random.nextInt(20); length > 0; length--) {
        typed.append(keys.charAt(random.nextInt(keys.length())));
      }
      assertThatCode(() -> Keyboard.decode(typed.toString())).doesNotThrowAnyException();
    }
  }
}
