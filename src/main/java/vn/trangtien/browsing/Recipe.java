package vn.trangtien.browsing;

import java.util.List;
import java.util.stream.Collectors;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.RowRequest;
import vn.trangtien.tables.Column;

/// How a program asks for what the page shows.
///
/// @param language such as `Python (pandas)`
record Recipe(String language, String code) {

  private static final int MOST_COLUMNS = 40;

  /// The same request in four languages. Columns of text are named, for programs guess that codes
  /// are numbers and lose their leading zeros.
  static List<Recipe> of(Addresses addresses, DatasetTable table, RowRequest request) {
    String csv = addresses.frame().address(addresses.export(request, ".csv"));
    String json = addresses.frame().address(addresses.export(request, ".json"));
    List<String> texts = texts(table, request);
    return List.of(
        new Recipe("curl", "curl -o " + addresses.slug() + ".csv '" + csv + "'"),
        new Recipe("Python (pandas)", python(csv, texts)),
        new Recipe("R", r(csv, texts)),
        new Recipe(
            "JavaScript",
            "const response = await fetch(\""
                + json
                + "\");\nconst { rows } = await response.json();\nconsole.table(rows);"));
  }

  private static String python(String address, List<String> texts) {
    String types = texts.stream().map(it -> quoted(it) + ": str").collect(Collectors.joining(", "));
    return "import pandas as pd\n\nrows = pd.read_csv(\n    \""
        + address
        + "\""
        + (texts.isEmpty() ? "" : ",\n    dtype={" + types + "}")
        + ",\n)\nprint(rows.head())";
  }

  private static String r(String address, List<String> texts) {
    String types =
        texts.stream().map(it -> quoted(it) + " = \"character\"").collect(Collectors.joining(", "));
    return "rows <- read.csv(\n  \""
        + address
        + "\",\n  encoding = \"UTF-8\", check.names = FALSE"
        + (texts.isEmpty() ? "" : ",\n  colClasses = c(" + types + ")")
        + "\n)\nhead(rows)";
  }

  private static List<String> texts(DatasetTable table, RowRequest request) {
    return table.table().columns().stream()
        .filter(it -> it.type() == ColumnType.TEXT)
        .map(Column::name)
        .filter(it -> request.select().isEmpty() || request.select().contains(it))
        .limit(MOST_COLUMNS)
        .toList();
  }

  private static String quoted(String name) {
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
