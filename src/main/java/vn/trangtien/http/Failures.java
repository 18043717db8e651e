package vn.trangtien.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.util.Locale;
import vn.trangtien.identifier.PortalException;

/// What a stranger is told of something that is broken here.
final class Failures {

  private Failures() {}

  /// The problem that `cause` is; anything unknown is an `internal-error`.
  static Problem of(Throwable cause) {
    return switch (cause) {
      case ProblemException refused -> refused.problem();
      case PortalException broken -> of(broken.code());
      default -> internal();
    };
  }

  static Problem internal() {
    return Problem.of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "internal-error",
        "Cổng gặp lỗi khi xử lý yêu cầu này. Xin thử lại; nếu vẫn lỗi, hãy báo mã dấu vết cho"
            + " quản trị.",
        "The portal failed on this request. Please try again; if it fails again, tell the"
            + " operators the trace number.");
  }

  private static Problem of(PortalException.Code code) {
    return switch (code) {
      case DATABASE_AWAY ->
          away(
              code,
              10,
              "Cơ sở dữ liệu của cổng tạm thời không trả lời. Xin thử lại sau ít giây.",
              "The portal's database does not answer now. Please try again in a few seconds.");
      case PROJECTION_AWAY ->
          away(
              code,
              10,
              "Phần tra cứu này đang được dựng lại. Xin thử lại sau ít giây.",
              "This part of the portal is being rebuilt. Please try again in a few seconds.");
      case STORAGE ->
          away(
              code,
              60,
              "Nơi lưu trữ của cổng tạm thời không đọc hoặc ghi được. Xin thử lại sau.",
              "The portal's storage cannot be read or written now. Please try again later.");
      case FILE_MISSING, FILE_DAMAGED ->
          Problem.of(
              HttpStatus.INTERNAL_SERVER_ERROR,
              name(code),
              "Tệp này có trong danh mục nhưng bản lưu không còn nguyên vẹn; cổng không gửi dữ"
                  + " liệu sai. Quản trị đã được báo trong nhật ký.",
              "The catalogue lists this file but its stored copy is not sound; the portal does"
                  + " not send wrong data. The operators' log has it.");
      case CONFIGURATION, LEDGER_BROKEN -> internal();
    };
  }

  private static Problem away(PortalException.Code code, int seconds, String vi, String en) {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, name(code), vi, en)
        .with(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
  }

  private static String name(PortalException.Code code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
