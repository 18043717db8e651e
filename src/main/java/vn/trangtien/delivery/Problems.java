package vn.trangtien.delivery;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.trangtien.formats.ExportFormat;
import vn.trangtien.http.Problem;
import vn.trangtien.rows.Refusals;

/// Why rows are not sent.
final class Problems {

  private Problems() {}

  static Problem yourShare(int most) {
    return Problem.of(
            HttpStatus.TOO_MANY_REQUESTS,
            "too-many-exports",
            "Mỗi người được tải cùng lúc nhiều nhất " + most + " bảng. Xin đợi lượt trước xong.",
            "Everyone may export at most " + most + " tables at once. Please let one finish.")
        .with(HttpHeaders.RETRY_AFTER, "10");
  }

  static Problem noRow(long rows) {
    return Problem.notFound(
        "Bảng này không có dòng ấy; các dòng đánh số từ 1 đến " + rows + ".",
        "This table has no such row; rows are numbered from 1 to " + rows + ".");
  }

  static Problem noFormat(String format) {
    String all =
        Arrays.stream(ExportFormat.values())
            .map(ExportFormat::extension)
            .distinct()
            .collect(Collectors.joining(", "));
    return Problem.notFound(
        "Không có định dạng “" + Refusals.shown(format) + "”; các định dạng: " + all + ".",
        "There is no format “" + Refusals.shown(format) + "”; there are: " + all + ".");
  }
}
