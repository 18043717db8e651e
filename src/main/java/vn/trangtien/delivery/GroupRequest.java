package vn.trangtien.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.trangtien.rows.Refusals;
import vn.trangtien.rows.RowParameters;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Grouping;

/// How an address gathers rows: `by=column,column&measure=sum:column,avg:column`.
record GroupRequest(List<String> by, List<Grouping.Measure> measures, int limit) {

  private static final int MOST = 10;
  private static final String FUNCTIONS =
      Arrays.stream(Grouping.Function.values())
          .map(it -> it.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));

  GroupRequest {
    by = List.copyOf(by);
    measures = List.copyOf(measures);
  }

  static GroupRequest of(RowParameters parameters, int limit) {
    List<String> by = parameters.columns("by");
    List<Grouping.Measure> measures =
        parameters.list("measure").stream().map(it -> measure(parameters, it)).toList();
    if (by.size() > MOST || measures.size() > MOST) {
      throw Refusals.bad(
          "“by” và “measure” nêu nhiều nhất " + MOST + " cột.",
          "“by” and “measure” name at most " + MOST + " columns.");
    }
    return new GroupRequest(by, measures, limit);
  }

  private static Grouping.Measure measure(RowParameters parameters, String text) {
    int at = text.indexOf(':');
    String name = text.substring(0, Math.max(at, 0));
    for (Grouping.Function function : Grouping.Function.values()) {
      if (function.name().toLowerCase(Locale.ROOT).equals(name)) {
        Column column = parameters.column(text.substring(at + 1));
        check(function, column);
        return new Grouping.Measure(function, column.name());
      }
    }
    throw Refusals.bad(
        "“measure” phải có dạng như sum:cột; các phép tính: " + FUNCTIONS + ".",
        "“measure” must look like sum:column; there are: " + FUNCTIONS + ".");
  }

  private static void check(Grouping.Function function, Column column) {
    boolean computes =
        switch (function) {
          case SUM, AVG -> true;
          case COUNT, MIN, MAX -> false;
        };
    if (computes && !column.isNumber()) {
      String name = column.name() + "” (" + column.type().datatype() + ")";
      throw Refusals.bad(
          "Chỉ cộng và tính trung bình được cột số; cột “" + name + " không phải cột số.",
          "Only numbers have a sum and a mean; the column “" + name + " holds none.");
    }
  }
}
