package vn.trangtien.inspection;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution.Column;

/// The rules that a column's own dictionary sets for each of its cells.
final class CellRules {

  private CellRules() {}

  /// One rule for a whole column: `index` is its place in a row.
  static RowRule of(Column column, int index) {
    List<CellRule> rules = new ArrayList<>(List.of(CellRules::writing));
    rules.add(datatype(column.datatype()));
    if (column.values().minimum() != null || column.values().maximum() != null) {
      rules.add(range(column.values().minimum(), column.values().maximum()));
    }
    if (!column.values().allowedValue().isEmpty()) {
      rules.add(allowed(Set.copyOf(column.values().allowedValue())));
    }
    if (column.datatype().equals("string")
        && column.values().codeList() == null
        && column.values().allowedValue().isEmpty()) {
      rules.add(PersonalData::check);
    }
    return (row, findings) -> {
      String cell = row.cell(index);
      if (!cell.isEmpty()) {
        rules.forEach(it -> it.check(cell, row, column.name(), findings));
      } else if (column.required()) {
        findings.add(
            row.number(),
            column.name(),
            "required",
            "ô bắt buộc bị trống",
            "a required cell is empty");
      }
    };
  }

  private static void writing(String cell, Row row, String column, Findings findings) {
    if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
      findings.add(
          row.number(), column, "nfc", "chữ chưa ở dạng Unicode NFC", "the text is not in NFC");
    }
    if (!cell.equals(cell.strip())) {
      findings.add(
          row.number(),
          column,
          "spaces",
          "có khoảng trắng ở đầu hoặc cuối",
          "there are spaces at its beginning or end");
    }
  }

  private static CellRule datatype(String datatype) {
    return (cell, row, column, findings) -> {
      if (!Datatype.has(datatype, cell)) {
        findings.add(
            row.number(),
            column,
            "datatype",
            "«" + shortened(cell) + "» không phải kiểu " + datatype,
            "“" + shortened(cell) + "” is no " + datatype);
      }
    };
  }

  private static CellRule range(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum) {
    String least = minimum == null ? "" : minimum.toPlainString();
    String most = maximum == null ? "" : maximum.toPlainString();
    return (cell, row, column, findings) -> {
      if (!Datatype.has("decimal", cell)) {
        return;
      }
      BigDecimal value = new BigDecimal(cell);
      if ((minimum != null && value.compareTo(minimum) < 0)
          || (maximum != null && value.compareTo(maximum) > 0)) {
        findings.add(
            row.number(),
            column,
            "range",
            cell + " nằm ngoài khoảng " + least + "…" + most,
            cell + " is outside " + least + "…" + most);
      }
    };
  }

  private static CellRule allowed(Set<String> values) {
    return (cell, row, column, findings) -> {
      if (!values.contains(cell)) {
        findings.add(
            row.number(),
            column,
            "allowedValue",
            "«" + shortened(cell) + "» không có trong các giá trị được phép",
            "“" + shortened(cell) + "” is not among the allowed values");
      }
    };
  }

  static String shortened(String cell) {
    return cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
  }
}
