package vn.trangtien.triples;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import org.apache.jena.query.QueryCancelledException;
import vn.trangtien.http.Problem;

/// Why a query that ran was stopped.
public enum Stop {
  TIME(
      HttpStatus.SERVICE_UNAVAILABLE,
      "query-timeout",
      "Truy vấn chạy quá lâu nên đã bị dừng. Hãy thu hẹp mẫu hoặc thêm LIMIT.",
      "The query ran too long and was stopped. Narrow its patterns or add a LIMIT."),
  MEMORY(
      HttpStatus.REQUEST_ENTITY_TOO_LARGE,
      "query-memory",
      "Truy vấn phải giữ quá nhiều dữ liệu cùng lúc để sắp xếp, nhóm, nối hoặc loại trùng.",
      "The query has to hold too much at once to sort, group, join or tell apart."),
  TEXT(
      HttpStatus.REQUEST_ENTITY_TOO_LARGE,
      "query-text-limit",
      "Một hàm trong truy vấn tạo ra hoặc đọc chuỗi dài quá mức cho phép (1 triệu ký tự; 100.000"
          + " ký tự với biểu thức chính quy; 10.000 ký tự khi đổi kiểu).",
      "A function of the query makes or reads a longer text than allowed (1 million characters;"
          + " 100,000 in regular expressions; 10,000 where types are converted)."),
  DIGITS(
      HttpStatus.REQUEST_ENTITY_TOO_LARGE,
      "query-number-limit",
      "Một phép tính trong truy vấn tạo ra số có hơn 10.000 chữ số.",
      "A calculation of the query makes a number of more than 10,000 digits."),
  PATTERN(
      HttpStatus.BAD_REQUEST,
      "query-regex",
      "Biểu thức chính quy quá dài, có phép lặp lồng nhau, tham chiếu ngược hoặc quá phức tạp.",
      "A regular expression is too long, has nested repetitions or back-references, or is too"
          + " demanding."),
  PATH(
      HttpStatus.REQUEST_ENTITY_TOO_LARGE,
      "query-path-limit",
      "Một đường thuộc tính đi qua hơn 5 triệu liên kết từ một điểm đầu.",
      "A property path follows more than 5 million links from one start."),
  RESULT(
      HttpStatus.REQUEST_ENTITY_TOO_LARGE,
      "query-result-limit",
      "Kết quả lớn quá mức cho phép. Hãy chia nhỏ bằng LIMIT và OFFSET, hoặc tải toàn bộ danh mục.",
      "The answer is larger than allowed. Split it by LIMIT and OFFSET, or download the whole"
          + " catalog."),
  DEMOTED(
      HttpStatus.SERVICE_UNAVAILABLE,
      "query-busy",
      "Cổng đang bận trả lời nhiều truy vấn. Xin thử lại sau ít giây.",
      "The portal is busy with many queries. Please try again in a few seconds."),
  GONE(
      HttpStatus.REQUEST_TIMEOUT,
      "client-gone",
      "Người hỏi đã rời đi trước khi có kết quả.",
      "Whoever asked left before there was an answer.");

  private final Problem problem;

  Stop(HttpStatus status, String code, String vi, String en) {
    Problem plain = Problem.of(status, code, vi, en);
    this.problem =
        status == HttpStatus.SERVICE_UNAVAILABLE ? plain.with(HttpHeaders.RETRY_AFTER, "5") : plain;
  }

  /// What to tell whoever asked.
  public Problem problem() {
    return problem;
  }

  /// Ends the thread's work on a query; it carries no stack, for nothing is broken.
  ///
  /// It is one of Jena's, for any other exception in a filter would only count as false there.
  public static final class Signal extends QueryCancelledException {

    private static final long serialVersionUID = 1L;

    private final Stop reason;

    Signal(Stop reason) {
      this.reason = reason;
    }

    /// Why.
    public Stop reason() {
      return reason;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }
}
