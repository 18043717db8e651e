package vn.trangtien.rows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trangtien.http.Parameter;

/// The parameters of addresses of rows, said once for those who read them and for those who
/// describe them. Filters stand beside them: `column__comparison=value`.
public final class RowGrammar {

  /// How many values or groups an answer has where the address does not say.
  public static final int VALUES = 100;

  /// How many values or groups an answer has at most.
  public static final int MOST_VALUES = 10_000;

  /// Those that make pages, and mean nothing where rows are summed up.
  static final List<String> OF_PAGES = List.of("select", "sort", "after", "count");

  /// Every name that is no column.
  static final Set<String> NAMES =
      Stream.of(page(), export(), values(), groups())
          .flatMap(it -> Parameter.names(it).stream())
          .collect(Collectors.toUnmodifiableSet());

  private RowGrammar() {}

  /// Those of a page of rows.
  public static List<Parameter> page() {
    return List.of(
        distribution(),
        select(),
        Parameter.any(
            "sort",
            "Thứ tự: a,-b là theo a, rồi theo b giảm dần; ô trống đứng cuối.",
            "The order: a,-b is by a, then by b descending; empty cells last."),
        Parameter.number(
            "limit",
            1,
            RowRequest.MOST_ROWS,
            RowRequest.PAGE,
            "Số dòng một trang.",
            "Rows of a page."),
        Parameter.any("after", "Tiếp sau một dòng; lấy từ next.", "Behind a row; taken from next."),
        words(),
        box(),
        near(),
        Parameter.choice(
            "count",
            List.of("true", "false"),
            "false: không đếm số dòng.",
            "false: leaves the count of rows out."));
  }

  /// Those of a whole table in one format.
  public static List<Parameter> export() {
    Parameter limit =
        Parameter.number(
                "limit",
                1,
                Integer.MAX_VALUE,
                1,
                "Số dòng nhiều nhất; không nêu thì lấy tất cả.",
                "Rows at most; unsaid, all of them.")
            .open();
    Parameter excel =
        Parameter.choice(
                "excel",
                List.of("vi"),
                "vi, chỉ với csv: cho Excel tiếng Việt (BOM, dấu chấm phẩy, dấu phẩy thập phân).",
                "vi, with csv only: for Vietnamese Excel (BOM, semicolons, comma decimals).")
            .open();
    return Stream.concat(
            page().stream().map(it -> it.name().equals("limit") ? limit : it), Stream.of(excel))
        .toList();
  }

  /// Those of what columns hold.
  public static List<Parameter> columns() {
    return List.of(distribution(), select(), words(), box(), near());
  }

  /// Those of the different cells of a column.
  public static List<Parameter> values() {
    Parameter column =
        Parameter.text("column", 500, "Cột muốn xem; bắt buộc.", "The column; required.");
    return List.of(column, most(), distribution(), words(), box(), near());
  }

  /// Those of rows gathered by equal cells.
  public static List<Parameter> groups() {
    return List.of(
        Parameter.any(
            "by", "Gom theo các cột này, tối đa 10.", "Gathered by these columns, 10 at most."),
        Parameter.any(
            "measure",
            "Phép tính như sum:cột,avg:cột; có count, sum, avg, min, max; tối đa 10.",
            "What is computed, as sum:column,avg:column; there are count, sum, avg, min, max; 10"
                + " at most."),
        most(),
        distribution(),
        words(),
        box(),
        near());
  }

  /// Which table of a dataset.
  public static Parameter distribution() {
    return Parameter.text(
        "distribution",
        200,
        "Bảng nào của tập dữ liệu: đoạn cuối IRI của bản phân phối; không nêu là bảng chính.",
        "Which table of the dataset: the last segment of the distribution's IRI; unsaid, the"
            + " main one.");
  }

  private static Parameter select() {
    return Parameter.any(
        "select",
        "Chỉ các cột này, theo thứ tự này: a,b.",
        "These columns only, in this order: a,b.");
  }

  private static Parameter words() {
    return Parameter.text(
        "q",
        Condition.MOST_CHARACTERS,
        "Mọi từ đều có trong các ô của dòng, có dấu hay không dấu.",
        "All words stand in cells of the row, with or without marks.");
  }

  private static Parameter box() {
    return Parameter.any(
        "bbox",
        "tây,nam,đông,bắc theo độ WGS 84: dòng nằm trong khung.",
        "west,south,east,north in degrees of WGS 84: rows in the box.");
  }

  private static Parameter near() {
    return Parameter.any(
        "near",
        "vĩ độ,kinh độ,mét: dòng nằm trong khoảng cách ấy.",
        "latitude,longitude,metres: rows within that distance.");
  }

  private static Parameter most() {
    return Parameter.number(
        "limit", 1, MOST_VALUES, VALUES, "Số giá trị hoặc nhóm.", "Values or groups.");
  }
}
