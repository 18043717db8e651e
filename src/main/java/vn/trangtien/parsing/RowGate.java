package vn.trangtien.parsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands between a parser and who takes in its rows: makes the header usable, brings each row to
/// the header's length, and counts.
final class RowGate {

  private final ParsingLimits limits;
  private final RowHandler handler;
  private @Nullable String[] cells = new String[0];
  private long rows;

  RowGate(ParsingLimits limits, RowHandler handler) {
    this.limits = limits;
    this.handler = handler;
  }

  ParsingLimits limits() {
    return limits;
  }

  /// Passes the header on: a nameless column is called by its place, a name that comes twice gets a
  /// number.
  void header(List<String> published) throws ParsingException {
    if (published.isEmpty()) {
      throw new ParsingException("Tệp không có dòng tiêu đề.", "The file has no header row.");
    }
    if (published.size() > limits.columns()) {
      throw new ParsingException(
          "Tệp có " + published.size() + " cột; cổng nhận nhiều nhất " + limits.columns() + ".",
          "The file has " + published.size() + " columns; the portal takes " + limits.columns());
    }
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String name : published) {
      String plain = name.strip();
      String wanted = plain.isEmpty() ? "cot_" + (names.size() + 1) : plain;
      String free = wanted;
      for (int i = 2; !taken.add(free); i++) {
        free = wanted + " (" + i + ")";
      }
      names.add(free);
    }
    cells = new String[names.size()];
    handler.header(names);
  }

  /// Passes a row on; a row of empty cells is left out, cells behind the header's last must be
  /// empty.
  void row(List<@Nullable String> published) throws ParsingException {
    boolean empty = true;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = i < published.size() ? cell(published.get(i)) : null;
      empty &= cells[i] == null;
    }
    for (int i = cells.length; i < published.size(); i++) {
      if (cell(published.get(i)) != null) {
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
      throw new ParsingException(
          "Một ô ở dòng dữ liệu thứ " + (rows + 1) + " dài " + published.length() + " ký tự.",
          "A cell of data row " + (rows + 1) + " has " + published.length() + " characters.");
    }
    return published;
  }
}
