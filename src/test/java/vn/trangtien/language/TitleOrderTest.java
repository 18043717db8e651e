package vn.trangtien.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleOrderTest {

  @Test
  void syllablesComeBeforeLetters() {
    assertThat(ordered("Bạc Liêu", "bả", "Ba Vì", "Bà Rịa"))
        .containsExactly("Ba Vì", "Bà Rịa", "bả", "Bạc Liêu")
        .isNotEqualTo(List.of("bả", "Bạc Liêu", "Bà Rịa", "Ba Vì"));
  }

  @Test
  void lettersStandAsInAVietnameseDictionary() {
    assertThat(ordered("đa", "da", "ăn", "ân", "an", "ơn", "ôn", "on", "dz", "ưa", "ua"))
        .containsExactly("an", "ăn", "ân", "da", "dz", "đa", "on", "ôn", "ơn", "ua", "ưa");
  }

  @Test
  void numbersCountByTheirValue() {
    assertThat(ordered("Quý 10", "Quý 9", "Quý 2 năm 2025", "Quý 2"))
        .containsExactly("Quý 2", "Quý 2 năm 2025", "Quý 9", "Quý 10");
  }

  @Test
  void quotesAndCaseDoNotCount() {
    assertThat(ordered("“Lễ hội”", "lăng tẩm", "Lũ lụt"))
        .containsExactly("lăng tẩm", "“Lễ hội”", "Lũ lụt");
  }

  @Test
  void lettersOfTheNomScriptCount() {
    assertThat(TitleOrder.key("Sắc phong 𡨸喃")).isNotEqualTo(TitleOrder.key("Sắc phong"));
  }

  @Test
  void anyTitleHasAPlace() {
    assertThat(TitleOrder.key("")).isEmpty();
    assertThat(TitleOrder.key("…!?")).isEmpty();
    assertThat(TitleOrder.key("Dữ liệu ".repeat(9_000))).hasSizeLessThan(32_000);
  }

  private static List<String> ordered(String... titles) {
    return Arrays.stream(titles)
        .sorted(Comparator.comparing(TitleOrder::key, Arrays::compareUnsigned))
        .toList();
  }
}
