package vn.trangtien.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the header below the titles that an office writes above its table, and passes it and the
/// rows on.
///
/// It looks at the first rows together: a row is a title where it fills less than half of what the
/// table fills, and titles are left out only where a row that can be a header follows.
final class TitleGate {

  private static final int ROWS = 50;
  private static final int CHARACTERS = 1 << 20;

  private final RowGate gate;
  private final List<List<@Nullable String>> start = new ArrayList<>();
  private int characters;
  private boolean passed;

  TitleGate(RowGate gate) {
    this.gate = gate;
  }

  void row(List<? extends @Nullable String> cells) throws ParsingException {
    if (passed) {
      gate.row(cells);
      return;
    }
    if (filled(cells) > 0) {
      start.add(new ArrayList<>(cells));
      cells.forEach(it -> characters += it == null ? 0 : it.length());
    }
    if (start.size() == ROWS || characters > CHARACTERS) {
      pass();
    }
  }

  /// There are no more rows.
  void end() throws ParsingException {
    if (!passed) {
      if (start.isEmpty()) {
        throw new ParsingException("Tệp trống.", "The file is empty.");
      }
      pass();
    }
  }

  private void pass() throws ParsingException {
    int at = headerAt();
    if (at > 0) {
      gate.note(
          "Đã bỏ qua " + at + " dòng tiêu đề phía trên bảng.",
          "The " + at + " title rows above the table were left out.");
    }
    List<@Nullable String> header = start.get(at);
    int from = header.size();
    int to = 0;
    for (List<@Nullable String> row : start.subList(at, start.size())) {
      for (int i = 0; i < row.size(); i++) {
        if (isFilled(row.get(i))) {
          from = Math.min(from, i);
          to = Math.max(to, i + 1);
        }
      }
    }
    gate.header(header, from, Math.min(to, header.size()));
    passed = true;
    for (List<@Nullable String> row : start.subList(at + 1, start.size())) {
      gate.row(row);
    }
    start.clear();
  }

  private int headerAt() {
    int width = width();
    int at = 0;
    while (at < start.size() - 1 && isTitle(at, width)) {
      at++;
    }
    return at > 0 && isHeader(start.get(at)) ? at : 0;
  }

  private boolean isTitle(int at, int width) {
    int twice = 2 * filled(start.get(at));
    return twice < width
        || twice == width && filled(start.get(at + 1)) * 2 > width && isHeader(start.get(at + 1));
  }

  /// How many cells the table fills: the most that two rows fill, or the last one alone.
  private int width() {
    int most = 0;
    int second = 0;
    for (List<@Nullable String> row : start) {
      int filled = filled(row);
      second = Math.max(second, Math.min(most, filled));
      most = Math.max(most, filled);
    }
    return filled(start.getLast()) == most ? most : second;
  }

  /// Whether the cells are names: no numbers but years, no dates, none twice.
  private static boolean isHeader(List<? extends @Nullable String> cells) {
    Set<String> names = new HashSet<>();
    boolean years = true;
    for (String cell : cells) {
      if (cell == null || !isFilled(cell)) {
        continue;
      }
      boolean year = ColumnType.YEAR.read(cell) != null;
      boolean value = ColumnType.DECIMAL.read(cell) != null || ColumnType.DATE.read(cell) != null;
      if (value && !year || !names.add(cell)) {
        return false;
      }
      years &= year;
    }
    return !years;
  }

  private static int filled(List<? extends @Nullable String> cells) {
    return (int) cells.stream().filter(TitleGate::isFilled).count();
  }

  private static boolean isFilled(@Nullable String cell) {
    return cell != null && !cell.isBlank();
  }
}
