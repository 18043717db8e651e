package vn.trangtien.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();

  @Test
  void unmarkedWordsShowMarkedText() {
    assertThat(whole("duong thuy", "Trạm thủy văn trên đường thuỷ nội địa"))
        .isEqualTo("Trạm thủy văn trên [đường thuỷ] nội địa");
  }

  @Test
  void wordsThatNeverStandTogetherAreShownAlone() {
    assertThat(whole("duong thuy", "Thủy văn dọc đường bộ")).isEqualTo("[Thủy] văn dọc [đường] bộ");
  }

  @Test
  void markedWordsShowTheirOwnSpelling() {
    assertThat(whole("đường", "Đường Dương Hòa")).isEqualTo("[Đường] Dương Hòa");
    assertThat(whole("đường", "Xã Dương Hòa")).isEqualTo("Xã [Dương] Hòa");
    assertThat(whole("hoà", "Xã Dương Hòa")).isEqualTo("Xã Dương [Hòa]");
  }

  @Test
  void decomposedTextIsMarkedWhereItStands() {
    String text = Normalizer.normalize("Lễ hội Huế", Normalizer.Form.NFD);
    assertThat(Normalizer.normalize(whole("le hoi", text), Normalizer.Form.NFC))
        .isEqualTo("[Lễ hội] Huế");
  }

  @Test
  void aRoadIsMarkedWhereItStands() {
    assertThat(whole("741", "Cầu trên QL1A, ĐT.741")).isEqualTo("Cầu trên QL1A, ĐT.[741]");
  }

  @Test
  void aTextCannotForgeMarks() {
    assertThat(whole("huế", "\uE000script\uE001 Huế")).isEqualTo("script [Huế]");
  }

  @Test
  void aSnippetIsWhereMostWordsAre() {
    String text = "Mở đầu rất dài. ".repeat(40) + "Có vé tham quan. " + "Kết thúc. ".repeat(60);
    String snippet = snippet("ve tham quan", text);
    assertThat(snippet).startsWith("… ").endsWith(" …").contains("Có [vé tham quan].");
    assertThat(snippet.length()).isLessThan(260);
  }

  @Test
  void otherWordsForTheSameAreShownWhereAllOfThemStand() {
    List<List<Word>> others =
        List.of(Word.of(analyzer, "cơ sở lưu trú"), Word.of(analyzer, "hotels"));
    Marks marks = new Marks(analyzer, Word.of(analyzer, "khách sạn"), true, others);
    assertThat(shown(marks.whole("Cơ sở lưu trú, cơ sở khác; Hotel and khách sạn")))
        .isEqualTo("[Cơ sở lưu trú], cơ sở khác; [Hotel] and [khách sạn]");
  }

  @Test
  void aSnippetOfNothingIsTheBeginning() {
    assertThat(snippet("", "Một câu. ".repeat(50))).startsWith("Một câu.").endsWith(" …");
    assertThat(snippet("xyz", "Ngắn.")).isEqualTo("Ngắn.");
    assertThat(snippet("xyz", "")).isEmpty();
    assertThat(snippet("x", "x".repeat(5_000)).length()).isLessThan(250);
    assertThat(snippet("x", "😀".repeat(5_000)).length()).isLessThan(250);
  }

  private String whole(String words, String text) {
    return shown(marks(words).whole(text));
  }

  private String snippet(String words, String text) {
    return shown(marks(words).snippet(text));
  }

  private Marks marks(String words) {
    var wanted = Word.of(analyzer, words);
    return new Marks(analyzer, wanted, wanted.stream().anyMatch(Word::marked));
  }

  private static String shown(String text) {
    return text.replace(Marks.START, '[').replace(Marks.END, ']');
  }
}
