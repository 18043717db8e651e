package vn.trangtien.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A total is the sum of its parts, where all of them are there; decimals may each have been
/// rounded by half of their last digit.
///
/// @param parts the places of the columns that are added
record SumRule(String column, int index, List<Integer> parts, boolean exact) implements RowRule {

  @Override
  public void check(Row row, Findings findings) {
    String total = row.cell(index);
    if (!Datatype.has("decimal", total)) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal tolerance = slack(total);
    for (int part : parts) {
      String cell = row.cell(part);
      if (!Datatype.has("decimal", cell)) {
        return;
      }
      sum = sum.add(new BigDecimal(cell));
      tolerance = tolerance.add(slack(cell));
    }
    if (sum.subtract(new BigDecimal(total)).abs().compareTo(tolerance) > 0) {
      String found = sum.setScale(Math.min(6, sum.scale()), RoundingMode.HALF_UP).toPlainString();
      findings.add(
          row.number(),
          column,
          "sumOf",
          total + " không bằng tổng các phần, " + found,
          total + " is not the sum of its parts, " + found);
    }
  }

  private BigDecimal slack(String cell) {
    return exact
        ? BigDecimal.ZERO
        : new BigDecimal("0.5").movePointLeft(Math.max(1, new BigDecimal(cell).scale()));
  }
}
