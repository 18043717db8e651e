package vn.trangtien.openapi;

import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.history.HistoryParameters;
import vn.trangtien.identifier.Text;
import vn.trangtien.requests.QueueParameters;
import vn.trangtien.usage.StatisticsParameters;

/// The addresses that answer what was published before, how much it is used, and what is asked for.
final class PublicOperations {

  private static final String DATASET = "/api/v1/datasets/{slug}";
  private static final String SAMPLE = "/api/v1/datasets/le-hoi";

  private PublicOperations() {}

  static List<Operation> all() {
    return Stream.concat(
            Stream.of(revisions(), changes()).map(it -> it.under(Tag.HISTORY)),
            Stream.of(statistics(), days(), requests()).map(it -> it.under(Tag.USE)))
        .toList();
  }

  private static Operation revisions() {
    return Operation.json(
        "revisions",
        DATASET + "/revisions",
        new Text("Các lần công bố", "Every published state"),
        new Text("Mới nhất đứng trước, theo trang.", "The newest first, in pages."),
        HistoryParameters.revisions(),
        "Revisions",
        SAMPLE + "/revisions");
  }

  private static Operation changes() {
    return Operation.json(
        "changes",
        DATASET + "/changes",
        new Text("Điều khác nhau giữa hai lần công bố", "What tells two states apart"),
        new Text(
            "Trong lời mô tả và trong các dòng; 404 khi tập mới có một lần công bố.",
            "In the description and in the rows; 404 where there is but one state."),
        HistoryParameters.changes(),
        "Changes",
        SAMPLE + "/changes?from=77&to=77");
  }

  private static Operation statistics() {
    return Operation.json(
        "statistics",
        "/api/v1/statistics",
        new Text("Mức sử dụng", "How much is used"),
        new Text(
            "Lượt xem, tải và gọi API, đếm mà không theo dõi ai; lately là 90 ngày qua.",
            "Views, downloads and calls, counted without tracking people; lately is 90 days."),
        StatisticsParameters.sums(),
        "Statistics",
        "/api/v1/statistics");
  }

  private static Operation days() {
    return Operation.json(
            "statisticsByDay",
            "/api/v1/statistics.csv",
            new Text("Mức sử dụng từng ngày", "The counts of each day"),
            new Text(
                "CSV, nhiều nhất 366 ngày; không nêu thì 90 ngày qua.",
                "CSV, at most 366 days; unsaid, the last 90."),
            StatisticsParameters.days(),
            "",
            "/api/v1/statistics.csv")
        .answering("text/csv", "");
  }

  private static Operation requests() {
    return Operation.json(
        "requests",
        "/api/v1/requests",
        new Text("Yêu cầu dữ liệu và báo lỗi", "Requests for data and reports of errors"),
        new Text("Hàng đợi công khai, mới nhất đứng trước.", "The public queue, newest first."),
        QueueParameters.page(),
        "Requests",
        "/api/v1/requests?size=5");
  }
}
