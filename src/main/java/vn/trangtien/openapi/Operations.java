package vn.trangtien.openapi;

import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.discovery.SearchParameters;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.RowGrammar;

/// All addresses that answer JSON.
final class Operations {

  private static final String DATASET = "/api/v1/datasets/{slug}";
  private static final String SAMPLE = "/api/v1/datasets/le-hoi";

  private Operations() {}

  static List<Operation> all() {
    return Stream.of(
            searches(),
            rows(),
            summaries(),
            PublicOperations.all(),
            CatalogOperations.all(),
            others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Operation> searches() {
    return List.of(
        new Operation(
            "searchDatasets",
            "/api/v1/datasets",
            new Text("Tìm tập dữ liệu", "Search datasets"),
            new Text(
                "Một trang các tập dữ liệu khớp từ khóa và bộ lọc, kèm số đếm của từng bộ lọc và,"
                    + " ở trang đầu, các dòng trả lời thẳng.",
                "A page of the datasets that match the words and filters, with the counts of each"
                    + " filter and, on the first page, rows that answer by themselves."),
            SearchParameters.json(),
            false,
            "SearchAnswer",
            "/api/v1/datasets?q=l%E1%BB%85+h%E1%BB%99i&theme=culture-sport&size=2&explain=true"),
        new Operation(
            "suggest",
            "/api/v1/suggestions",
            new Text("Gợi ý khi gõ", "Suggestions while typing"),
            new Text(
                "Điều có thể đang được gõ dở: chủ đề, cơ quan, nơi chốn, định dạng, từ khóa, tập"
                    + " dữ liệu.",
                "What could be meant by a beginning: themes, agencies, places, formats, keywords,"
                    + " datasets."),
            SearchParameters.suggestions(),
            false,
            "Suggestions",
            "/api/v1/suggestions?q=le+h&size=3"));
  }

  private static List<Operation> rows() {
    return List.of(
        new Operation(
            "rows",
            DATASET + "/rows",
            new Text("Các dòng của bảng", "Rows of a table"),
            new Text(
                "Một trang dòng; next là địa chỉ trang sau, null ở trang cuối.",
                "A page of rows; next is the address of the page behind, null on the last one."),
            RowGrammar.page(),
            true,
            "RowPage",
            SAMPLE + "/rows?limit=2&sort=-ten&select=ten,dia_diem&ten__contains=hoi"),
        new Operation(
            "row",
            DATASET + "/rows/{number}",
            new Text("Một dòng", "One row"),
            new Text(
                "Dòng thứ number trong tệp, từ 1: địa chỉ riêng của dòng ấy.",
                "The row at that place in the file, from 1: the row's own address."),
            List.of(RowGrammar.distribution()),
            false,
            "OneRow",
            SAMPLE + "/rows/1"),
        new Operation(
            "exportRows",
            DATASET + "/rows.{format}",
            new Text("Cả bảng trong một tệp", "The whole table as a file"),
            new Text(
                "Mọi dòng mà địa chỉ hỏi, ở dạng csv, xlsx, json, ndjson, geojson hoặc parquet.",
                "All rows that the address asks for, as csv, xlsx, json, ndjson, geojson or"
                    + " parquet."),
            RowGrammar.export(),
            true,
            "",
            SAMPLE + "/rows.json?limit=2"));
  }

  private static List<Operation> summaries() {
    return List.of(
        new Operation(
            "columns",
            DATASET + "/columns",
            new Text("Các cột và thống kê", "Columns and their statistics"),
            new Text(
                "Mỗi cột: số ô có giá trị, số giá trị khác nhau, nhỏ nhất, lớn nhất, trung bình,"
                    + " phân bố; ô không hợp kiểu cột nằm trong misfits. Nhiều nhất 200 cột.",
                "Of each column: filled and distinct cells, ends, mean, distribution; cells that do"
                    + " not fit their column's type stand in misfits. At most 200 columns."),
            RowGrammar.columns(),
            true,
            "Columns",
            SAMPLE + "/columns?select=ten,vi_do"),
        new Operation(
            "values",
            DATASET + "/values",
            new Text("Các giá trị khác nhau của một cột", "The different cells of a column"),
            new Text(
                "Mỗi giá trị và số dòng có nó, nhiều nhất đứng trước.",
                "Each cell with how many rows hold it, the most frequent first."),
            RowGrammar.values(),
            true,
            "Values",
            SAMPLE + "/values?column=dia_diem_bi_cat&limit=5"),
        new Operation(
            "groups",
            DATASET + "/groups",
            new Text("Gom nhóm và tính toán", "Groups and what is computed of them"),
            new Text(
                "Các dòng có ô bằng nhau gom thành nhóm, nhóm lớn nhất đứng trước.",
                "Rows gathered by equal cells, the largest group first."),
            RowGrammar.groups(),
            true,
            "Groups",
            SAMPLE + "/groups?by=ma_xa&measure=sum:so_ban_ghi_goc,max:vi_do&limit=3"),
        new Operation(
            "formats",
            DATASET + "/formats",
            new Text("Các định dạng của bảng", "The formats of a table"),
            new Text(
                "Tệp đã công bố và những định dạng được làm từ nó; cỡ và mã băm khi đã làm xong.",
                "The published file and what is made of it; sizes and digests once made."),
            List.of(RowGrammar.distribution()),
            false,
            "Formats",
            SAMPLE + "/formats"),
        new Operation(
            "joins",
            DATASET + "/joins",
            new Text("Ghép với tập dữ liệu khác", "Datasets to join with"),
            new Text(
                "Những tập có cột chứa cùng loại mã hoặc khóa đã khai báo, kèm lý do.",
                "Datasets whose columns hold the same codes or a declared key, with the reason."),
            List.of(),
            false,
            "Joins",
            SAMPLE + "/joins"));
  }

  private static List<Operation> others() {
    Parameter id =
        Parameter.any(
                "id", "Tên hoặc mã, tùy lệnh.", "A name or identifier; it depends on the call.")
            .like("le-hoi");
    return List.of(
        new Operation(
            "ckanAction",
            "/api/3/action/{name}",
            new Text("API hành động của CKAN, chỉ đọc", "CKAN's Action API, read only"),
            new Text(
                "Các lệnh và tham số của CKAN 2.11, như package_show, package_search,"
                    + " datastore_search; cũng nhận POST.",
                "The calls and parameters of CKAN 2.11, such as package_show, package_search,"
                    + " datastore_search; takes POST too."),
            List.of(id),
            true,
            "CkanAnswer",
            "/api/3/action/package_show?id=le-hoi"),
        new Operation(
            "health",
            "/health",
            new Text("Tình trạng cổng", "How the portal is"),
            new Text(
                "UP hoặc DEGRADED với 200, DOWN với 503; mỗi phép chiếu chậm bao nhiêu.",
                "UP or DEGRADED with 200, DOWN with 503; how far each projection is behind."),
            List.of(),
            false,
            "Health",
            "/health"));
  }
}
