package vn.trangtien.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Delimited values as offices write them.
final class CsvTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsTheOneThatTheLinesAgreeOn(String delimiter) throws Exception {
    Parsed parsed = csv("mã,tên,số\n1,An Cựu,5\n2,Vỹ Dạ,6\n".replace(",", delimiter));
    assertThat(parsed.header).containsExactly("mã", "tên", "số");
    assertThat(parsed.row(1)).containsExactly("2", "Vỹ Dạ", "6");
    assertThat(parsed.notes).isEmpty();
  }

  @Test
  void aCommaInsideCellsIsNoDelimiterWhereSemicolonsAgree() throws Exception {
    Parsed parsed = csv("tên;địa chỉ;ha\nA;1 Lê Lợi, Huế;1,5\nB;2 Hà Nội, Huế, VN;2,5\n");
    assertThat(parsed.row(0)).containsExactly("A", "1 Lê Lợi, Huế", "1,5");
  }

  @Test
  void excelsFirstLineNamesTheDelimiterAndIsNoRow() throws Exception {
    Parsed parsed = csv("sep=;\r\na;b\r\n1,0;2,0\r\n");
    assertThat(parsed.header).containsExactly("a", "b");
    assertThat(parsed.row(0)).containsExactly("1,0", "2,0");
  }

  @Test
  void titlesAboveTheHeaderAreLeftOutAndSo() throws Exception {
    Parsed parsed =
        csv(
            """
            UỶ BAN NHÂN DÂN THÀNH PHỐ HUẾ,,,
            "Biểu 3: Dân số, theo phường",,,

            ,,,Đơn vị: người
            STT,Phường,Năm,Dân số
            1,An Cựu,2025,23000
            2,Vỹ Dạ,2025,18000
            """);
    assertThat(parsed.header).containsExactly("STT", "Phường", "Năm", "Dân số");
    assertThat(parsed.rows).hasSize(2);
    assertThat(parsed.notes).hasSize(1);
  }

  @Test
  void aTitleWithoutDelimitersIsOneToo() throws Exception {
    Parsed parsed = csv("Danh sách lễ hội\nSTT;Tên;Nơi\n1;Huyền Trân;An Tây\n2;Nam;Huế\n");
    assertThat(parsed.header).containsExactly("STT", "Tên", "Nơi");
  }

  @Test
  void aHeaderWithYearsStandsBelowATitle() throws Exception {
    Parsed parsed = csv("Dân số qua các năm\nĐịa bàn,2023,2024,2025\nHuế,1,2,3\nA Lưới,1,2,3\n");
    assertThat(parsed.header).containsExactly("Địa bàn", "2023", "2024", "2025");
  }

  @Test
  void aPlainFileKeepsItsFirstLineWhateverItLooksLike() throws Exception {
    assertThat(csv("2019,2020\n1,2\n").header).containsExactly("2019", "2020");
    assertThat(csv("a,a,\n1,2,3\n").header).containsExactly("a", "a (2)", "cot_3");
    assertThat(csv("tên\nAn Cựu\nVỹ Dạ\n").rows).hasSize(2);
  }

  @Test
  void quotedLineBreaksAndMixedLineEndsAreRead() throws Exception {
    Parsed parsed = csv("a,b\r\n\"x\ny\",1\r2,\"z\r\nw\"\n3,4");
    assertThat(parsed.rows).hasSize(3);
    assertThat(parsed.row(0)).containsExactly("x\ny", "1");
    assertThat(parsed.row(1)).containsExactly("2", "z\r\nw");
  }

  @Test
  void aShortRowIsFilledUpAndALongOneRefused() throws Exception {
    assertThat(csv("a,b,c\n1\n1,2,3,,\n").rows)
        .containsExactly(Arrays.asList("1", null, null), Arrays.asList("1", "2", "3"));
    assertThatThrownBy(() -> csv("a,b,c\n1,2,3\n1,2,3,4\n"))
        .isInstanceOfSatisfying(
            ParsingException.class,
            it -> assertThat(it.reason().vi()).contains("thứ 2").contains("nhiều ô"));
  }

  @Test
  void aTotalAtTheEndStaysARow() throws Exception {
    assertThat(csv("tên,số\nA,1\nB,2\nTổng cộng,3\n").rows).hasSize(3);
  }

  @Test
  void markupInACellIsText() throws Exception {
    assertThat(csv("a,b\n<b>x</b>&nbsp;,1\n").row(0)).first().isEqualTo("<b>x</b>&nbsp;");
  }

  @Test
  void aHeaderOverTwoLinesIsOneName() throws Exception {
    assertThat(csv("tên,\"Dân số\n(người)\"\nA,1\n").header)
        .containsExactly("tên", "Dân số (người)");
  }

  @Test
  void anUnclosedQuoteIsRefused() {
    assertThatThrownBy(() -> csv("a,b\n\"x,1\n2,3\n")).isInstanceOf(ParsingException.class);
  }

  private static Parsed csv(String text) throws Exception {
    return Parsed.of(FileForm.CSV, text);
  }
}
