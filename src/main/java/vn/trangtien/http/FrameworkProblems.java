package vn.trangtien.http;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.web.router.exceptions.DuplicateRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Says in our words what Micronaut refuses by itself: unknown paths, methods, types, sizes, and
/// arguments that cannot be read.
@Singleton
final class FrameworkProblems implements ErrorResponseProcessor<byte[]> {

  private final ProblemAnswers answers;

  FrameworkProblems(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public MutableHttpResponse<byte[]> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpRequest<?> request = context.getRequest();
    Throwable cause = context.getRootCause().orElse(null);
    return answers.of(request, problem(request, cause, response.status()), cause, response);
  }

  private static Problem problem(
      HttpRequest<?> request, @Nullable Throwable cause, HttpStatus status) {
    return switch (cause) {
      case UnsatisfiedRouteException missing -> argument(missing.getArgument().getName());
      case ConversionErrorException unreadable -> argument(unreadable.getArgument().getName());
      case DuplicateRouteException ours -> Failures.internal();
      case null -> undecoded(request, status);
      default -> status.getCode() >= 500 ? Failures.of(cause) : of(status);
    };
  }

  private static Problem undecoded(HttpRequest<?> request, HttpStatus status) {
    Throwable reason =
        request instanceof NettyHttpRequest<?> netty
            ? netty.getNativeRequest().decoderResult().cause()
            : null;
    return switch (reason) {
      case TooLongHttpLineException line -> RequestLimits.tooLong();
      case TooLongHttpHeaderException headers -> of(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE);
      case null, default -> of(status);
    };
  }

  private static Problem argument(String name) {
    return Problem.badRequest(
        "Tham số «" + name + "» thiếu hoặc không đọc được.",
        "The parameter “" + name + "” is missing or cannot be read.");
  }

  private static Problem of(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST ->
          Problem.badRequest(
              "Cổng không đọc được yêu cầu này. Xin kiểm tra lại địa chỉ và nội dung gửi lên.",
              "The portal cannot read this request. Please check its address and body.");
      case NOT_FOUND ->
          Problem.notFound(
              "Không có gì ở địa chỉ này. Có thể địa chỉ gõ nhầm hoặc trang đã chuyển đi.",
              "There is nothing at this address. It may be mistyped or the page has moved.");
      case METHOD_NOT_ALLOWED ->
          Problem.of(
              status,
              "method-not-allowed",
              "Địa chỉ này không nhận phương thức đó; tiêu đề Allow cho biết phương thức nào được.",
              "This address does not take that method; the Allow header tells which it takes.");
      case REQUEST_ENTITY_TOO_LARGE ->
          Problem.of(
              status,
              "too-large",
              "Nội dung gửi lên lớn hơn mức cổng nhận.",
              "More was sent than the portal takes.");
      case UNSUPPORTED_MEDIA_TYPE ->
          Problem.of(
              status,
              "unsupported-media-type",
              "Địa chỉ này không nhận loại nội dung (Content-Type) đó.",
              "This address does not take that type of content (Content-Type).");
      case REQUEST_HEADER_FIELDS_TOO_LARGE ->
          Problem.of(
              status,
              "headers-too-large",
              "Tiêu đề của yêu cầu quá lớn. Thử xoá cookie của trang này rồi tải lại.",
              "The request's headers are too large. Try to delete this site's cookies.");
      default -> status.getCode() >= 500 ? Failures.internal() : other(status);
    };
  }

  private static Problem other(HttpStatus status) {
    return Problem.of(
        status,
        "refused",
        "Cổng không đáp ứng được yêu cầu này: " + Titles.of(status).vi() + ".",
        "The portal cannot meet this request: " + Titles.of(status).en() + ".");
  }
}
