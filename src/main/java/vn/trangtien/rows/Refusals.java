package vn.trangtien.rows;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.util.List;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Word;
import vn.trangtien.tables.Opening;

/// Why there are no rows.
public final class Refusals {

  private Refusals() {}

  static Problem noDataset() {
    return Problem.notFound(
        "Không có bộ dữ liệu nào ở địa chỉ này.", "There is no dataset at this address.");
  }

  static Problem withdrawn() {
    return Problem.of(
        HttpStatus.GONE,
        "withdrawn",
        "Bộ dữ liệu này đã được gỡ khỏi cổng; trang của bộ dữ liệu cho biết lý do.",
        "This dataset was withdrawn from the portal; its page says why.");
  }

  static Problem noTable() {
    return Problem.of(
        HttpStatus.NOT_FOUND,
        "no-table",
        "Bộ dữ liệu này không có tệp nào là bảng; hãy tải tệp ở trang của bộ dữ liệu.",
        "No file of this dataset is a table; its page offers the files for download.");
  }

  static Problem noDistribution(String key, List<String> keys) {
    String all = String.join(", ", keys);
    return Problem.of(
        HttpStatus.NOT_FOUND,
        "no-distribution",
        "Bộ dữ liệu này không có bảng “" + shown(key) + "”; các bảng hiện có: " + all + ".",
        "This dataset has no table “" + shown(key) + "”; it has: " + all + ".");
  }

  static Problem unreadable(String file, Text reason) {
    return Problem.of(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "unreadable-table",
        "Không đọc được bảng từ tệp " + file + ". " + reason.vi(),
        "No table can be read from the file " + file + ". " + reason.en());
  }

  static Problem unfinished(String file, Opening.Unfinished later) {
    Text why = later.reason();
    return away(
        "table-unfinished",
        later.pauseSeconds(),
        "Bảng từ tệp " + file + " chưa sẵn sàng. " + why.vi() + " Xin thử lại sau ít phút.",
        "The table of the file " + file + " is not ready. " + why.en() + " Please try again soon.");
  }

  static Problem inPreparation() {
    return away(
        "table-in-preparation",
        5,
        "Bảng này đang được chuẩn bị. Xin thử lại sau ít giây.",
        "This table is in preparation. Please try again in a few seconds.");
  }

  static Problem tooLong(int seconds) {
    return away(
        "question-too-long",
        60,
        "Câu hỏi này cần hơn " + seconds + " giây; hãy lọc bớt hoặc tải cả tệp.",
        "This takes more than " + seconds + " seconds; please filter more or download the file.");
  }

  /// Too many ask.
  public static Problem busy() {
    return away(
        "busy",
        10,
        "Đang có quá nhiều yêu cầu về bảng. Xin thử lại sau ít giây.",
        "Too many tables are being asked at once. Please try again in a few seconds.");
  }

  /// A parameter that is not understood.
  public static ProblemException bad(String vi, String en) {
    return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "bad-parameter", vi, en));
  }

  /// What a stranger wrote, short enough for a sentence.
  public static String shown(String text) {
    String clean = Word.clean(text);
    return clean.length() <= 40 ? clean : clean.substring(0, 40) + "…";
  }

  private static Problem away(String code, int seconds, String vi, String en) {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, code, vi, en)
        .with(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
  }
}
