package vn.trangtien.inspection;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/// A text is UTF-8 without a byte order mark, in NFC, and its lines end with LF.
final class TextCheck {

  private static final int CHUNK = 64 * 1024;

  private long line = 1;
  private boolean returned;

  private TextCheck() {}

  /// Whether `file` is read as text, and not by another rule.
  static boolean isFor(String fileName) {
    return fileName.matches(".*\\.(ttl|csv|geojson|json|xml|txt)");
  }

  /// @return whether it can be read as text at all
  static boolean check(Path file, Findings findings) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    TextCheck text = new TextCheck();
    boolean cells = file.toString().endsWith(".csv");
    try (Reader in = new InputStreamReader(Files.newInputStream(file), decoder)) {
      char[] chunk = new char[CHUNK];
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        text.read(new String(chunk, 0, n), cells, findings);
      }
      return true;
    } catch (CharacterCodingException malformed) {
      findings.add(
          text.line, "", "utf-8", "tệp không phải là UTF-8", "the file is not UTF-8 from here on");
      return false;
    }
  }

  /// @param cells whether NFC is judged cell by cell elsewhere
  private void read(String chunk, boolean cells, Findings findings) {
    if (line == 1 && chunk.startsWith("\ufeff")) {
      findings.add(1, "", "bom", "tệp bắt đầu bằng dấu BOM", "the file begins with a BOM");
    }
    boolean composed = cells || Normalizer.isNormalized(chunk, Normalizer.Form.NFC);
    if (composed && chunk.indexOf('\r') < 0) {
      line += chunk.chars().filter(it -> it == '\n').count();
      return;
    }
    List<String> lines = List.of(chunk.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      if (!returned && lines.get(i).indexOf('\r') >= 0) {
        returned = true;
        findings.add(
            line + i, "", "lf", "dòng kết thúc bằng CR LF", "the line ends with CR LF, not LF");
      }
      if (!cells && !Normalizer.isNormalized(lines.get(i), Normalizer.Form.NFC)) {
        findings.add(line + i, "", "nfc", "chữ chưa ở dạng Unicode NFC", "the text is not in NFC");
      }
    }
    line += lines.size() - 1;
  }
}
