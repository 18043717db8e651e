package vn.trangtien.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a CSV is written, as its beginning tells.
///
/// @param delimiter what stands between cells
/// @param formats how days and times are written, by column; none where that is as CSVW expects it
///     ([6.4.4](https://www.w3.org/TR/tabular-data-model/#formats-for-dates-and-times))
record CsvStart(char delimiter, Map<String, String> formats) {

  private static final int CHARACTERS = 32 * 1_024;
  private static final String DELIMITERS = ",;\t|";

  private static final Map<String, Pattern> WRITTEN =
      Map.of(
          "HH:mm", Pattern.compile("\\d\\d:\\d\\d"),
          "dd/MM/yyyy", Pattern.compile("\\d\\d/\\d\\d/\\d{4}"));

  CsvStart {
    formats = Map.copyOf(formats);
  }

  /// Reads the beginning of the file at `path`; in another encoding than UTF-8 it tells nothing.
  static CsvStart of(Path path) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      char[] start = new char[CHARACTERS];
      int length = 0;
      for (int n = text.read(start); n > 0; n = text.read(start, length, CHARACTERS - length)) {
        length += n;
      }
      return of(new String(start, 0, length).replaceFirst("^\ufeff", ""), length == CHARACTERS);
    } catch (CharacterCodingException otherEncoding) {
      return new CsvStart(',', Map.of());
    }
  }

  /// @param cut whether more follows, so that the last row may be a part of one
  private static CsvStart of(String start, boolean cut) {
    char delimiter = delimiter(start.lines().findFirst().orElse(""));
    List<List<String>> rows = rows(start, delimiter);
    int whole = rows.size() - (cut ? 1 : 0);
    Map<String, String> formats = new HashMap<>();
    for (int i = 0; whole > 1 && i < rows.getFirst().size(); i++) {
      List<String> cells = new ArrayList<>();
      for (List<String> row : rows.subList(1, whole)) {
        if (i < row.size() && !row.get(i).isEmpty()) {
          cells.add(row.get(i));
        }
      }
      String column = rows.getFirst().get(i);
      format(cells).ifPresent(it -> formats.put(column, it));
    }
    return new CsvStart(delimiter, formats);
  }

  private static Optional<String> format(List<String> cells) {
    return cells.isEmpty()
        ? Optional.empty()
        : WRITTEN.entrySet().stream()
            .filter(it -> cells.stream().allMatch(cell -> it.getValue().matcher(cell).matches()))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /// The most frequent of the candidates.
  private static char delimiter(String line) {
    char most = ',';
    for (char candidate : DELIMITERS.toCharArray()) {
      if (count(line, candidate) > count(line, most)) {
        most = candidate;
      }
    }
    return most;
  }

  private static long count(String line, char delimiter) {
    return line.replaceAll("\"[^\"]*\"", "").chars().filter(it -> it == delimiter).count();
  }

  private static List<List<String>> rows(String text, char delimiter) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        // two of them stand for one, of which no day or time has any
        quoted = !quoted;
      } else if (quoted || (c != delimiter && c != '\n' && c != '\r')) {
        cell.append(c);
      } else if (c != '\r') {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return rows;
  }
}
