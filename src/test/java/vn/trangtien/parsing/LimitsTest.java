package vn.trangtien.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What a stranger's file can be too much of.
final class LimitsTest {

  @Test
  void columnsHaveALimit() throws Exception {
    assertThat(Parsed.of(FileForm.CSV, header(10_000)).header).hasSize(10_000);
    refused(FileForm.CSV, header(10_001), "10000 cột");
    refused(FileForm.JSON, "[{" + fields(10_001) + "}]", "10000 cột");
  }

  @Test
  void rowsHaveALimit() {
    ParsingLimits two = new ParsingLimits(2, 10, 100, 1000);
    assertThatThrownBy(() -> Parsed.of(FileForm.CSV, bytes("a\n1\n2\n3\n"), two))
        .isInstanceOf(ParsingException.class)
        .hasMessageContaining("2 rows");
  }

  @Test
  void whatAWorkbookUnpacksToHasALimit() throws Exception {
    byte[] workbook = new Workbook().sheet("x", "<row r=\"1\"/>".repeat(1000)).bytes();
    ParsingLimits tiny = new ParsingLimits(10, 10, 10, 10_000);
    assertThatThrownBy(() -> Parsed.of(FileForm.XLSX, workbook, tiny))
        .isInstanceOf(ParsingException.class)
        .hasMessageContaining("unpacks");
  }

  @Test
  void anEmptyFileIsRefusedAndAHeaderAloneIsATable() throws Exception {
    refused(FileForm.CSV, "", "trống");
    refused(FileForm.CSV, "\n \n", "trống");
    assertThat(Parsed.of(FileForm.CSV, "a,b\n").rows).isEmpty();
    assertThat(Parsed.of(FileForm.CSV, "a,b").header).containsExactly("a", "b");
  }

  @Test
  void cellsHaveALimit() {
    String large = "x".repeat(10_000_000);
    refused(FileForm.CSV, "a,b\n1," + large + "\n", "");
    refused(FileForm.JSON, "[{\"a\":\"" + large + "\"}]", "");
    refused(FileForm.JSON, "[{\"a\":[" + "\"x\",".repeat(500_000) + "1]}]", "quá dài");
    refused(FileForm.CSV, "a," + "b".repeat(1_500_000) + "\n1,2\n", "ký tự");
  }

  @Test
  void jsonHasADepth() {
    refused(FileForm.JSON, "[".repeat(100_000), "giới hạn");
    refused(FileForm.JSON, "[{\"a\":" + "[".repeat(100_000), "giới hạn");
    refused(FileForm.NDJSON, "{\"a\":".repeat(100_000), "giới hạn");
  }

  @Test
  void jsonHasANumberOfLists() {
    refused(
        FileForm.JSON,
        IntStream.range(0, 10_001)
            .mapToObj(it -> "\"l" + it + "\":[{\"a\":1}]")
            .collect(Collectors.joining(",", "{", "}")),
        "quá nhiều danh sách");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    refused(FileForm.CSV, "a,b\n1,\0\n", "NUL");
    refused(FileForm.JSON, "[{\"a\":\"\\u0000\"}]", "NUL");
    refused(FileForm.JSON, "[{\"a\":\"\\ud83d\"}]", "nửa ký tự");
    byte[] lone = {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 0x3D, (byte) 0xD8, '\n', 0};
    assertThatThrownBy(() -> Parsed.of(FileForm.CSV, lone)).isInstanceOf(ParsingException.class);
  }

  private static String header(int columns) {
    return IntStream.range(0, columns).mapToObj(it -> "c" + it).collect(Collectors.joining(","));
  }

  private static String fields(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(it -> "\"c" + it + "\":1")
        .collect(Collectors.joining(","));
  }

  private static void refused(FileForm form, String text, String words) {
    assertThatThrownBy(() -> Parsed.of(form, bytes(text)))
        .isInstanceOfSatisfying(
            ParsingException.class,
            it -> {
              assertThat(it.reason().vi()).contains(words);
              assertThat(it.reason().en()).isNotBlank();
            });
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
