package vn.trangtien.openapi;

import java.util.List;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;

/// The addresses that answer what was published before, how much it is used, and what is asked for.
final class PublicOperations {

  private static final String DATASET = "/api/v1/datasets/{slug}";
  private static final String SAMPLE = "/api/v1/datasets/le-hoi";
  private static final String SEQUENCE = "^[1-9]\\d*$";
  private static final String NAME = "^[a-z0-9-]{0,80}$";
  private static final String DAY = "^\\d{4}-\\d{2}-\\d{2}$";

  private PublicOperations() {}

  static List<Operation> all() {
    return List.of(revisions(), changes(), statistics(), days(), requests(), compatibility());
  }

  private static Operation revisions() {
    return new Operation(
        "revisions",
        DATASET + "/revisions",
        new Text("Các lần công bố", "Every published state"),
        new Text("Mới nhất đứng trước, theo trang.", "The newest first, in pages."),
        List.of(
            Parameter.pattern(
                    "before",
                    SEQUENCE,
                    "Chỉ các lần trước số này; lấy từ next.",
                    "Only those before this number; taken from next.")
                .like("1000000")),
        false,
        "Revisions",
        SAMPLE + "/revisions");
  }

  private static Operation changes() {
    return new Operation(
        "changes",
        DATASET + "/changes",
        new Text("Điều khác nhau giữa hai lần công bố", "What tells two states apart"),
        new Text(
            "Trong lời mô tả và trong các dòng; 404 khi tập mới có một lần công bố.",
            "In the description and in the rows; 404 where there is but one state."),
        List.of(
            Parameter.pattern(
                "from",
                SEQUENCE,
                "Số của lần trước; không nêu là lần liền trước to.",
                "The number of the earlier state; unsaid, the one right before to."),
            Parameter.pattern(
                "to",
                SEQUENCE,
                "Số của lần sau; không nêu là lần mới nhất.",
                "The number of the later state; unsaid, the newest.")),
        false,
        "Changes",
        SAMPLE + "/changes?from=77&to=77");
  }

  private static Operation statistics() {
    return new Operation(
        "statistics",
        "/api/v1/statistics",
        new Text("Mức sử dụng", "How much is used"),
        new Text(
            "Lượt xem, tải và gọi API, đếm mà không theo dõi ai; lately là 90 ngày qua.",
            "Views, downloads and calls, counted without tracking people; lately is 90 days."),
        List.of(),
        false,
        "Statistics",
        "/api/v1/statistics");
  }

  private static Operation days() {
    return new Operation(
        "statisticsByDay",
        "/api/v1/statistics.csv",
        new Text("Mức sử dụng từng ngày", "The counts of each day"),
        new Text(
            "CSV, nhiều nhất 366 ngày; không nêu thì 90 ngày qua.",
            "CSV, at most 366 days; unsaid, the last 90."),
        List.of(
            Parameter.pattern("from", DAY, "Từ ngày.", "From this day."),
            Parameter.pattern("to", DAY, "Đến ngày.", "To this day.")),
        false,
        "",
        "/api/v1/statistics.csv");
  }

  private static Operation requests() {
    return new Operation(
        "requests",
        "/api/v1/requests",
        new Text("Yêu cầu dữ liệu và báo lỗi", "Requests for data and reports of errors"),
        new Text("Hàng đợi công khai, mới nhất đứng trước.", "The public queue, newest first."),
        List.of(
            Parameter.pattern("status", NAME, "Tình trạng, như new.", "The status, such as new.")
                .like("new"),
            Parameter.pattern("agency", NAME, "Cơ quan, như sdl.", "The agency, such as sdl.")
                .like("sdl"),
            Parameter.number("page", 1, 500, 1, "Trang, từ 1.", "The page, from 1."),
            Parameter.number("size", 1, 100, 20, "Số yêu cầu một trang.", "Requests on a page.")),
        false,
        "Requests",
        "/api/v1/requests?size=5");
  }

  private static Operation compatibility() {
    return new Operation(
        "compatibility",
        "/api/v1/compatibility",
        new Text("Tương thích", "What the portal works with"),
        new Text(
            "Từng phần mềm, định dạng, tiêu chuẩn và kết quả lần tự thử gần nhất của máy chủ này.",
            "Each client, format and standard, with what this server's last try of itself gave."),
        List.of(),
        false,
        "Compatibility",
        "/api/v1/compatibility");
  }
}
