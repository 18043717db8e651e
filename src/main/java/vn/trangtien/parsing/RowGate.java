package vn.trangtien.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Spelling;

/// Stands between a parser and who takes in its rows: makes the header usable, brings each row to
/// the header's length and one spelling, and counts.
final class RowGate {

  private final ParsingLimits limits;
  private final RowHandler handler;
  private @Nullable String[] cells = new String[0];
  private int first;
  private long rows;

  RowGate(ParsingLimits limits, RowHandler handler) {
    this.limits = limits;
    this.handler = handler;
  }

  ParsingLimits limits() {
    return limits;
  }

  void note(String vi, String en) {
    handler.note(new Text(vi, en));
  }

  /// Passes the header on: a nameless column is called by its place, a name that comes twice gets a
  /// number.
  ///
  /// @param from the place of the first column; nothing may stand before it
  /// @param to the place behind the last column
  void header(List<? extends @Nullable String> published, int from, int to)
      throws ParsingException {
    if (from >= to) {
      throw new ParsingException("Tệp không có dòng tiêu đề.", "The file has no header row.");
    }
    checkColumns(to - from);
    first = from;
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = from; i < to; i++) {
      String cell = i < published.size() ? cell(published.get(i)) : null;
      String plain = cell == null ? "" : cell.strip().replaceAll("\\s+", " ");
      String wanted = plain.isEmpty() ? "cot_" + (names.size() + 1) : plain;
      String free = wanted;
      for (int n = 2; !taken.add(free); n++) {
        free = wanted + " (" + n + ")";
      }
      names.add(free);
    }
    cells = new String[names.size()];
    handler.header(names);
  }

  void checkColumns(int count) throws ParsingException {
    if (count > limits.columns()) {
      throw new ParsingException(
          "Tệp có hơn " + limits.columns() + " cột.",
          "The file has more than " + limits.columns() + " columns.");
    }
  }

  /// Passes a row on; a row of empty cells is left out, cells beside the header's must be empty.
  void row(List<? extends @Nullable String> published) throws ParsingException {
    boolean empty = true;
    int size = published.size();
    for (int i = 0; i < cells.length; i++) {
      int at = first + i;
      cells[i] = at < size ? cell(published.get(at)) : null;
      empty &= cells[i] == null;
    }
    for (int i = size == cells.length ? size : 0; i < size; i++) {
      if ((i < first || i >= first + cells.length) && cell(published.get(i)) != null) {
        throw new ParsingException(
            "Dòng dữ liệu thứ " + (rows + 1) + " có nhiều ô hơn dòng tiêu đề.",
            "Data row " + (rows + 1) + " has more cells than the header.");
      }
    }
    if (empty) {
      return;
    }
    if (++rows > limits.rows()) {
      throw new ParsingException(
          "Tệp có hơn " + limits.rows() + " dòng.",
          "The file has more than " + limits.rows() + " rows.");
    }
    handler.row(cells);
  }

  private @Nullable String cell(@Nullable String published) throws ParsingException {
    if (published == null || published.isEmpty()) {
      return null;
    }
    if (published.length() > limits.cellCharacters()) {
      throw refused("dài " + published.length() + " ký tự", published.length() + " characters");
    }
    for (int i = 0; i < published.length(); i++) {
      char letter = published.charAt(i);
      if (letter == 0) {
        throw refused("có ký tự NUL", "a NUL character");
      }
      if (Character.isSurrogate(letter)) {
        if (i + 1 == published.length()
            || !Character.isSurrogatePair(letter, published.charAt(i + 1))) {
          throw refused("có nửa ký tự Unicode", "half a Unicode character");
        }
        i++;
      }
    }
    return Spelling.of(published);
  }

  private ParsingException refused(String vi, String en) {
    return new ParsingException(
        "Một ô ở dòng dữ liệu thứ " + (rows + 1) + " " + vi + ".",
        "A cell of data row " + (rows + 1) + " has " + en + ".");
  }
}
