package vn.trangtien.openapi;

import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.discovery.SearchParameters;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.RowGrammar;

/// The addresses that find datasets and read the rows inside them.
final class DatasetOperations {

  private static final String DATASET = "/api/v1/datasets/{slug}";
  private static final String SAMPLE = "/api/v1/datasets/le-hoi";

  private DatasetOperations() {}

  static List<Operation> all() {
    return Stream.of(
            searches().stream().map(it -> it.under(Tag.SEARCH)),
            Stream.of(rows(), summaries()).flatMap(List::stream).map(it -> it.under(Tag.ROWS)))
        .flatMap(it -> it)
        .toList();
  }

  private static List<Operation> searches() {
    return List.of(
        Operation.json(
            "searchDatasets",
            "/api/v1/datasets",
            new Text("Tìm tập dữ liệu", "Search datasets"),
            new Text(
                "Một trang các tập dữ liệu khớp từ khóa và bộ lọc, kèm số đếm của từng bộ lọc và,"
                    + " ở trang đầu, các dòng trả lời thẳng.",
                "A page of the datasets that match the words and filters, with the counts of each"
                    + " filter and, on the first page, rows that answer by themselves."),
            SearchParameters.json(),
            "SearchAnswer",
            "/api/v1/datasets?q=l%E1%BB%85+h%E1%BB%99i&theme=culture-sport&size=2&explain=true"),
        Operation.json(
            "suggest",
            "/api/v1/suggestions",
            new Text("Gợi ý khi gõ", "Suggestions while typing"),
            new Text(
                "Điều có thể đang được gõ dở: chủ đề, cơ quan, nơi chốn, định dạng, từ khóa, tập"
                    + " dữ liệu.",
                "What could be meant by a beginning: themes, agencies, places, formats, keywords,"
                    + " datasets."),
            SearchParameters.suggestions(),
            "Suggestions",
            "/api/v1/suggestions?q=le+h&size=3"));
  }

  private static List<Operation> rows() {
    return List.of(
        Operation.json(
                "rows",
                DATASET + "/rows",
                new Text("Các dòng của bảng", "Rows of a table"),
                new Text(
                    "Một trang dòng; next là địa chỉ trang sau, null ở trang cuối.",
                    "A page of rows; next is the address of the page behind,"
                        + " null on the last one."),
                RowGrammar.page(),
                "RowPage",
                SAMPLE + "/rows?limit=2&sort=-ten&select=ten,dia_diem&ten__contains=hoi")
            .filtered(),
        Operation.json(
            "row",
            DATASET + "/rows/{number}",
            new Text("Một dòng", "One row"),
            new Text(
                "Dòng thứ number trong tệp, từ 1: địa chỉ riêng của dòng ấy.",
                "The row at that place in the file, from 1: the row's own address."),
            List.of(RowGrammar.distribution()),
            "OneRow",
            SAMPLE + "/rows/1"),
        Operation.json(
                "exportRows",
                DATASET + "/rows.{format}",
                new Text("Cả bảng trong một tệp", "The whole table as a file"),
                new Text(
                    "Mọi dòng mà địa chỉ hỏi, ở dạng csv, xlsx, json, ndjson,"
                        + " geojson hoặc parquet.",
                    "All rows that the address asks for, as csv, xlsx, json, ndjson, geojson or"
                        + " parquet."),
                RowGrammar.export(),
                "",
                SAMPLE + "/rows.json?limit=2")
            .filtered()
            .answering(
                "application/json",
                "WholeTable",
                "application/geo+json",
                "Features",
                "application/x-ndjson",
                "",
                "text/csv",
                "",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "",
                "application/vnd.apache.parquet",
                ""));
  }

  private static List<Operation> summaries() {
    return List.of(
        Operation.json(
                "columns",
                DATASET + "/columns",
                new Text("Các cột và thống kê", "Columns and their statistics"),
                new Text(
                    "Mỗi cột: số ô có giá trị, số giá trị khác nhau, nhỏ nhất,"
                        + " lớn nhất, trung bình,"
                        + " phân bố; ô không hợp kiểu cột nằm trong misfits. Nhiều nhất 200 cột.",
                    "Of each column: filled and distinct cells, ends, mean,"
                        + " distribution; cells that do"
                        + " not fit their column's type stand in misfits. At most 200 columns."),
                RowGrammar.columns(),
                "Columns",
                SAMPLE + "/columns?select=ten,vi_do")
            .filtered(),
        Operation.json(
                "values",
                DATASET + "/values",
                new Text("Các giá trị khác nhau của một cột", "The different cells of a column"),
                new Text(
                    "Mỗi giá trị và số dòng có nó, nhiều nhất đứng trước.",
                    "Each cell with how many rows hold it, the most frequent first."),
                RowGrammar.values(),
                "Values",
                SAMPLE + "/values?column=dia_diem_bi_cat&limit=5")
            .filtered(),
        Operation.json(
                "groups",
                DATASET + "/groups",
                new Text("Gom nhóm và tính toán", "Groups and what is computed of them"),
                new Text(
                    "Các dòng có ô bằng nhau gom thành nhóm, nhóm lớn nhất đứng trước.",
                    "Rows gathered by equal cells, the largest group first."),
                RowGrammar.groups(),
                "Groups",
                SAMPLE + "/groups?by=ma_xa&measure=sum:so_ban_ghi_goc,max:vi_do&limit=3")
            .filtered(),
        Operation.json(
            "formats",
            DATASET + "/formats",
            new Text("Các định dạng của bảng", "The formats of a table"),
            new Text(
                "Tệp đã công bố và những định dạng được làm từ nó; cỡ và mã băm khi đã làm xong.",
                "The published file and what is made of it; sizes and digests once made."),
            List.of(RowGrammar.distribution()),
            "Formats",
            SAMPLE + "/formats"),
        Operation.json(
            "joins",
            DATASET + "/joins",
            new Text("Ghép với tập dữ liệu khác", "Datasets to join with"),
            new Text(
                "Những tập có cột chứa cùng loại mã hoặc khóa đã khai báo, kèm lý do.",
                "Datasets whose columns hold the same codes or a declared key, with the reason."),
            List.of(),
            "Joins",
            SAMPLE + "/joins"));
  }
}
