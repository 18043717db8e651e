package vn.trangtien.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

  @Test
  void aVietnameseNameIsSavedAsItIsAndReadableWhereItCannotBe() {
    assertThat(FileName.of("Điểm du lịch (2024).csv").orElseThrow().disposition())
        .isEqualTo(
            "attachment; filename=\"Diem du lich (2024).csv\";"
                + " filename*=UTF-8''%C4%90i%E1%BB%83m%20du%20l%E1%BB%8Bch%20%282024%29.csv");
  }

  @Test
  void aPlainNameStaysPlain() {
    assertThat(FileName.of("le-hoi.csv").orElseThrow().disposition())
        .isEqualTo("attachment; filename=\"le-hoi.csv\"; filename*=UTF-8''le-hoi.csv");
  }

  @Test
  void whatSomeClientsWouldDecodeIsLeftOutOfThePlainName() {
    assertThat(FileName.of("100%41 日本.csv").orElseThrow().disposition())
        .startsWith("attachment; filename=\"100_41 __.csv\";")
        .endsWith("''100%2541%20%E6%97%A5%E6%9C%AC.csv");
  }

  @Test
  void namesAreComparedInOneForm() {
    String composed = "lễ-hội.csv";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(FileName.of(decomposed)).isEqualTo(FileName.of(composed));
    assertThat(FileName.ofSegment("l%E1%BB%85-h%E1%BB%99i.csv")).isEqualTo(FileName.of(composed));
    assertThat(FileName.ofSegment("a+b.csv").orElseThrow().value()).isEqualTo("a+b.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        ".htaccess",
        "a/b.csv",
        "a\\b.csv",
        "a\nb.csv",
        "a\u0000b",
        "a\"b.csv",
        "a\u202Evsc.exe",
        "a\u200Bb.csv",
        "a:b",
        "a\u2028b",
        "\uD800.csv",
        "a\uE000b",
        "a|b"
      })
  void aNameThatIsAPathOrALieIsNone(String name) {
    assertThat(FileName.of(name)).isEmpty();
  }

  @Test
  void aNameHasALength() {
    assertThat(FileName.of("x".repeat(200))).isPresent();
    assertThat(FileName.of("x".repeat(201))).isEmpty();
    assertThat(FileName.ofSegment("%zz")).isEmpty();
  }
}
