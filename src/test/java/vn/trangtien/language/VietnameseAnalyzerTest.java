package vn.trangtien.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseAnalyzerTest {

  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();

  @ParameterizedTest
  @CsvSource({
    "hòa, hoa2",
    "hoà, hoa2",
    "thúy, thuy1",
    "thuý, thuy1",
    "việt, viêt5",
    "vịêt, viêt5",
    "HUẾ, huê1",
    "kỹ, ki4",
    "kĩ, ki4",
    "quý, qui1",
    "Mỹ, mi4",
    "đường, đương2",
    "Ðường, đương2",
    "hoa, hoa",
    "yên, yên",
  })
  void anExactWordHasOneSpelling(String written, String exact) {
    assertThat(exact(written)).containsExactly(exact);
    assertThat(exact(Normalizer.normalize(written, Normalizer.Form.NFD))).containsExactly(exact);
  }

  @ParameterizedTest
  @CsvSource({
    "Đường, duong",
    "ÐƯỜNG, duong",
    "Huế, hue",
    "kỹ, ki",
    "ẩm, am",
    "tickets, ticket",
    "agencies, agency",
    "places, place",
    "bus, bus",
    "café, cafe",
  })
  void aFoldedWordHasNoMarksAndNoPlural(String written, String folded) {
    assertThat(folded(written)).containsExactly(folded);
    assertThat(folded(Normalizer.normalize(written, Normalizer.Form.NFD))).containsExactly(folded);
  }

  @Test
  void decomposedTextIsCutLikeComposed() {
    String text = "Trường học đường bộ";
    assertThat(folded(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(folded(text))
        .containsExactly("truong", "hoc", "duong", "bo");
  }

  @Test
  void invisibleCharactersAreNoPartOfAWord() {
    assertThat(folded("Hu\u00ADế")).containsExactly("hue");
    assertThat(folded("du\u00A0lịch")).containsExactly("du", "lich");
  }

  @Test
  void jointsAndRoadsAreCut() {
    assertThat(folded("TP.HCM")).containsExactly("tp", "hcm");
    assertThat(folded("ten_diem/ma")).containsExactly("ten", "diem", "ma");
    assertThat(folded("title:ba")).containsExactly("title", "ba");
    assertThat(folded("QL1A, ĐT.741")).containsExactly("ql", "1a", "dt", "741");
    assertThat(folded("1.234.567 và 12,5")).containsExactly("1.234.567", "va", "12,5");
  }

  @Test
  void wordsKnowWhereTheyStand() {
    String text = Normalizer.normalize("Lễ hội", Normalizer.Form.NFD);
    Word last = Word.of(analyzer, text).getLast();
    assertThat(text.substring(last.start(), last.end()))
        .isEqualTo(Normalizer.normalize("hội", Normalizer.Form.NFD));
    assertThat(last.marked()).isTrue();
  }

  @Test
  void commonWordsAreKnownOnlyAsTheyAreWritten() {
    assertThat(word("của").stops()).isTrue();
    assertThat(word("cua").stops()).isFalse();
    assertThat(word("chợ").stops()).isFalse();
    assertThat(word("cho").stops()).isTrue();
    assertThat(word("so").isWeak()).isFalse();
    assertThat(word("sở").isWeak()).isTrue();
    assertThat(word("nghiêng").isAmbiguous()).isTrue();
    assertThat(word("quyết").isAmbiguous()).isTrue();
    assertThat(word("museum").isAmbiguous()).isFalse();
    assertThat(word("1a").isAmbiguous()).isFalse();
    assertThat(word("thống").isWeakWith(word("kê"))).isTrue();
  }

  @Test
  void strangersWordsDoNotChangeHowOthersAreSpelt() {
    IntStream.range(0, 60_000).forEach(it -> Word.alone("lạ" + it));
    assertThat(exact("Huế lạ59999")).containsExactly("huê1", word("lạ59999").exact());
    assertThat(word("lạ59999").folded()).isEqualTo("la59999");
  }

  @Test
  void cleaningLeavesWords() {
    assertThat(Word.clean(" \u0000du\u200B\tlịch\u202E\u00A0 ")).isEqualTo("du lịch");
    assertThat(Word.clean(Normalizer.normalize("Huế", Normalizer.Form.NFD))).isEqualTo("Huế");
    assertThat(Word.clean("\uD83D du")).isEqualTo("du");
  }

  private Word word(String text) {
    return Word.of(analyzer, text).getFirst();
  }

  private List<String> exact(String text) {
    return Word.of(analyzer, text).stream().map(Word::exact).toList();
  }

  private List<String> folded(String text) {
    return Word.of(analyzer, text).stream().map(Word::folded).toList();
  }
}
