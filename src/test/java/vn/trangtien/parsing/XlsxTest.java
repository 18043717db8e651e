package vn.trangtien.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Workbooks, read as what their cells are.
final class XlsxTest {

  private static final String HEADER =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
          + "<c r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>";

  @Test
  void numbersHaveAPointAndNoRoundingNoise() throws Exception {
    assertThat(cell("<c r=\"A2\"><v>0.30000000000000004</v></c>")).isEqualTo("0.3");
    assertThat(cell("<c r=\"A2\"><v>1.2E+6</v></c>")).isEqualTo("1200000");
    assertThat(cell("<c r=\"A2\"><v>46001234567</v></c>")).isEqualTo("46001234567");
    assertThat(cell("<c r=\"A2\"><v>-8.5</v></c>")).isEqualTo("-8.5");
    assertThat(cell("<c r=\"A2\" s=\"5\"><v>12.5</v></c>")).isEqualTo("12.5");
  }

  @Test
  void aNumberThatLooksLikeGroupedThousandsIsToldApart() throws Exception {
    String text = cell("<c r=\"A2\"><v>16.463</v></c>");
    TypeGuess guess = new TypeGuess();
    guess.see(text);
    assertThat(guess.type()).isEqualTo(ColumnType.DECIMAL);
    assertThat(guess.type().read(text, guess.notation()).toString()).startsWith("16.463");
  }

  @Test
  void datesAreToldByTheirFormat() throws Exception {
    assertThat(cell("<c r=\"A2\" s=\"1\"><v>45839</v></c>")).isEqualTo("2025-07-01");
    assertThat(cell("<c r=\"A2\" s=\"2\"><v>1</v></c>")).isEqualTo("1900-01-01");
    assertThat(cell("<c r=\"A2\" s=\"3\"><v>45839.604166666664</v></c>"))
        .isEqualTo("2025-07-01T14:30:00");
    assertThat(cell("<c r=\"A2\" s=\"6\"><v>0.3125</v></c>")).isEqualTo("07:30:00");
    assertThat(cell("<c r=\"A2\"><v>45839</v></c>")).isEqualTo("45839");
    Workbook old = new Workbook().from1904();
    old.sheet("x", HEADER + row("<c r=\"A2\" s=\"1\"><v>44377</v></c>"));
    assertThat(xlsx(old).row(0)).first().isEqualTo("2025-07-01");
  }

  @Test
  void aCodeKeepsTheZerosThatItIsShownWith() throws Exception {
    assertThat(cell("<c r=\"A2\" s=\"4\"><v>123</v></c>")).isEqualTo("00123");
  }

  @Test
  void stringsTruthsAndFormulasAreRead() throws Exception {
    assertThat(cell("<c r=\"A2\" t=\"s\"><v>1</v></c>")).isEqualTo("An Cựu");
    assertThat(cell("<c r=\"A2\" t=\"b\"><v>1</v></c>")).isEqualTo("true");
    assertThat(cell("<c r=\"A2\"><f>SUM(B2:B9)</f><v>42.5</v></c>")).isEqualTo("42.5");
    assertThat(cell("<c r=\"A2\" t=\"str\"><f>A1&amp;B1</f><v>ab</v></c>")).isEqualTo("ab");
    assertThat(cell("<c r=\"A2\" s=\"1\"><f>TODAY()</f><v>45839</v></c>")).isEqualTo("2025-07-01");
  }

  @Test
  void aFormulaErrorIsAnEmptyCellAndANote() throws Exception {
    Parsed parsed =
        xlsx(
            new Workbook()
                .sheet(
                    "x",
                    HEADER
                        + row(
                            "<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                                + "<c r=\"B2\"><v>1</v></c>")));
    assertThat(parsed.row(0)).isEqualTo(Arrays.asList(null, "1"));
    assertThat(parsed.notes).hasSize(1);
  }

  @Test
  void titlesBlankRowsAndAnEmptyFirstColumnAreLeftOut() throws Exception {
    Parsed parsed =
        xlsx(
            new Workbook()
                .sheet(
                    "x",
                    texts(1, "B", "DANH SÁCH DI TÍCH")
                        + texts(2, "D", "Đơn vị: ha")
                        + "<row r=\"3\"/>"
                        + texts(4, "B", "STT", "C", "Tên", "D", "Diện tích")
                        + texts(5, "B", "1", "C", "Đại Nội", "D", "520")
                        + texts(6, "B", "2", "C", "Lăng Tự Đức", "D", "12")));
    assertThat(parsed.header).containsExactly("STT", "Tên", "Diện tích");
    assertThat(parsed.row(1)).containsExactly("2", "Lăng Tự Đức", "12");
  }

  @Test
  void theFirstShownSheetWithRowsIsRead() throws Exception {
    Parsed parsed =
        xlsx(
            new Workbook()
                .sheet("ẩn", "state=\"hidden\"", texts(1, "A", "không"))
                .sheet("trống", "<row r=\"1\"/>")
                .sheet("dữ liệu", texts(1, "A", "tên", "B", "số") + texts(2, "A", "x", "B", "1"))
                .sheet("khác", texts(1, "A", "khác")));
    assertThat(parsed.header).containsExactly("tên", "số");
    assertThat(parsed.notes).singleElement().asString().contains("dữ liệu");
  }

  @Test
  void aWorkbookThatIsCalledCsvIsReadAllTheSame() throws Exception {
    byte[] bytes = new Workbook().sheet("x", texts(1, "A", "a") + texts(2, "A", "x")).bytes();
    assertThat(Parsed.of(FileForm.CSV, bytes).rows).hasSize(1);
  }

  @Test
  void aWorkbookWithoutStylesIsRead() throws Exception {
    Workbook plain = new Workbook().sheet("x", HEADER + row("<c r=\"A2\"><v>5</v></c>"));
    plain.parts.remove("xl/styles.xml");
    plain.parts.computeIfPresent(
        "[Content_Types].xml", (name, text) -> text.replaceAll("<Override[^>]+styles[^>]+>", ""));
    assertThat(xlsx(plain).row(0)).first().isEqualTo("5");
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] spaces = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        zip.write(spaces);
      }
    }
    refused(bytes.toByteArray(), "giải nén");
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(many)) {
      for (int i = 0; i < 10_001; i++) {
        zip.putNextEntry(new ZipEntry("p" + i));
      }
    }
    refused(many.toByteArray(), "giải nén");
  }

  @Test
  void brokenEncryptedAndOldWorkbooksAreRefusedInWords() throws Exception {
    byte[] whole = new Workbook().sheet("x", HEADER).bytes();
    refused(Arrays.copyOf(whole, whole.length / 2), "hỏng");
    refused(new Workbook().sheet("x", "<row r=\"1\"><c r=\"A1\" t=\"q\"></row>").bytes(), "hỏng");
    Workbook noSheet = new Workbook().sheet("x", HEADER);
    noSheet.parts.remove("xl/worksheets/sheet1.xml");
    refused(noSheet.bytes(), "hỏng");
    byte[] compound = new byte[2048];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(magic, 0, compound, 0, 4);
    System.arraycopy(new byte[] {(byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0, compound, 4, 4);
    refused(compound, "lưu thành XLSX");
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, compound, 1024, name.length);
    refused(compound, "mật khẩu");
    refused("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "không phải tệp XLSX");
    refused("<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8), "HTML");
  }

  @Test
  void externalEntitiesAreNotRead() throws Exception {
    Workbook hostile = new Workbook().sheet("x", "");
    hostile.parts.put(
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
            + "<row><c t=\"inlineStr\"><is><t>x&e;</t></is></c></row></sheetData></worksheet>");
    try {
      assertThat(xlsx(hostile).header).containsExactly("x");
    } catch (ParsingException refused) {
      assertThat(refused.reason().vi()).contains("hỏng");
    }
  }

  private static void refused(byte[] bytes, String words) {
    assertThatThrownBy(() -> Parsed.of(FileForm.XLSX, bytes))
        .isInstanceOfSatisfying(
            ParsingException.class, it -> assertThat(it.reason().vi()).contains(words));
  }

  private static String cell(String xml) throws Exception {
    return xlsx(new Workbook().sheet("x", HEADER + row(xml))).row(0).getFirst();
  }

  private static String row(String cells) {
    return "<row r=\"2\">" + cells + "</row>";
  }

  private static String texts(int row, String... columnsAndTexts) {
    StringBuilder cells = new StringBuilder("<row r=\"" + row + "\">");
    for (int i = 0; i < columnsAndTexts.length; i += 2) {
      cells.append(
          "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted(columnsAndTexts[i], row, columnsAndTexts[i + 1]));
    }
    return cells + "</row>";
  }

  private static Parsed xlsx(Workbook workbook) throws Exception {
    return Parsed.of(FileForm.XLSX, workbook.bytes());
  }
}
