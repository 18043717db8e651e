package vn.trangtien.http;

import io.micronaut.http.HttpStatus;
import vn.trangtien.identifier.Text;

/// What a status is called by people who do not know its number.
final class Titles {

  private Titles() {}

  static Text of(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> new Text("Yêu cầu chưa đúng", "The request is not understood");
      case UNAUTHORIZED -> new Text("Cần đăng nhập", "Sign in first");
      case FORBIDDEN -> new Text("Không được phép", "Not allowed");
      case NOT_FOUND -> new Text("Không tìm thấy", "Not found");
      case METHOD_NOT_ALLOWED -> new Text("Không hỗ trợ phương thức này", "Method not allowed");
      case NOT_ACCEPTABLE -> new Text("Không có dạng được yêu cầu", "Not available in that form");
      case REQUEST_TIMEOUT -> new Text("Quá thời gian chờ", "The request took too long");
      case CONFLICT -> new Text("Có thay đổi khác chen vào", "Something changed meanwhile");
      case GONE -> new Text("Đã được gỡ xuống", "Withdrawn");
      case PRECONDITION_FAILED -> new Text("Điều kiện không còn đúng", "The condition fails");
      case REQUEST_ENTITY_TOO_LARGE -> new Text("Nội dung gửi lên quá lớn", "Too much was sent");
      case REQUEST_URI_TOO_LONG -> new Text("Địa chỉ quá dài", "The address is too long");
      case UNSUPPORTED_MEDIA_TYPE ->
          new Text("Không nhận dạng nội dung này", "This type of content is not taken");
      case REQUESTED_RANGE_NOT_SATISFIABLE ->
          new Text("Không có đoạn được yêu cầu", "There is no such range");
      case UNPROCESSABLE_ENTITY -> new Text("Nội dung chưa hợp lệ", "The content is not valid");
      case TOO_MANY_REQUESTS -> new Text("Quá nhiều yêu cầu", "Too many requests");
      case REQUEST_HEADER_FIELDS_TOO_LARGE ->
          new Text("Tiêu đề của yêu cầu quá lớn", "The request's headers are too large");
      case SERVICE_UNAVAILABLE -> new Text("Tạm thời chưa phục vụ được", "Away for a moment");
      case INSUFFICIENT_STORAGE -> new Text("Hết chỗ lưu trữ", "No room left");
      default ->
          status.getCode() < 500
              ? new Text("Không đáp ứng được yêu cầu", "The request cannot be met")
              : new Text("Cổng gặp trục trặc", "Something is broken here");
    };
  }
}
