package vn.trangtien.inspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// The codes of a column stand in its list, and were valid on their day: thirty codes of communes
/// have changed their meaning.
final class CodeRule implements RowRule {

  private final String column;
  private final int index;
  private final Iri list;
  private final Map<String, List<Concept>> codes;
  private final Function<Row, @Nullable LocalDate> day;

  private CodeRule(
      String column,
      int index,
      Iri list,
      Map<String, List<Concept>> codes,
      Function<Row, @Nullable LocalDate> day) {
    this.column = column;
    this.index = index;
    this.list = list;
    this.codes = codes;
    this.day = day;
  }

  /// @param dayIndex the place of the column with the days; negative where there is none
  static CodeRule of(
      Vocabulary vocabulary,
      String column,
      int index,
      Iri list,
      @Nullable LocalDate codeDate,
      int dayIndex) {
    Map<String, List<Concept>> codes =
        vocabulary.scheme(list).stream().collect(Collectors.groupingBy(Concept::notation));
    return new CodeRule(
        column, index, list, codes, row -> dayIndex < 0 ? codeDate : day(row.cell(dayIndex)));
  }

  @Override
  public void check(Row row, Findings findings) {
    String code = row.cell(index);
    if (code.isEmpty()) {
      return;
    }
    LocalDate on = day.apply(row);
    List<Concept> known = codes.getOrDefault(code, List.of());
    if (known.isEmpty()) {
      findings.add(
          row.number(),
          column,
          "codeList",
          "mã «" + CellRules.shortened(code) + "» không có trong danh mục " + list.path(),
          "the code “" + CellRules.shortened(code) + "” is not in the list " + list.path());
    } else if (on != null && known.stream().noneMatch(it -> it.validOn(on))) {
      findings.add(
          row.number(),
          column,
          "codeList",
          "mã " + code + " không có hiệu lực vào ngày " + on,
          "the code " + code + " was not valid on " + on);
    }
  }

  private static @Nullable LocalDate day(String cell) {
    try {
      return cell.isEmpty() ? null : LocalDate.parse(cell);
    } catch (DateTimeException malformed) {
      return null;
    }
  }
}
