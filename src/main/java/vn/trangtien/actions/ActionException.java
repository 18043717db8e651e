package vn.trangtien.actions;

import io.micronaut.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trangtien.http.Problem;

/// Why a call is not answered as asked, in CKAN's kinds of errors; it carries no stack, for nothing
/// is broken.
public final class ActionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient Map<String, Object> error;
  private final transient Problem problem;

  private ActionException(Problem problem, Map<String, Object> error) {
    super(error.toString(), null, false, false);
    this.status = problem.status();
    this.error = error;
    this.problem = problem;
  }

  /// What was asked for is not here.
  public static ActionException notFound(String vi, String en) {
    return of(HttpStatus.NOT_FOUND, "Not Found Error", "Not found: ", vi, en);
  }

  /// Nobody may do that here.
  public static ActionException denied(String vi, String en) {
    return of(HttpStatus.FORBIDDEN, "Authorization Error", "Access denied: ", vi, en);
  }

  /// A search that cannot be read.
  public static ActionException query(String vi, String en) {
    return of(HttpStatus.BAD_REQUEST, "Search Query Error", "Search Query is invalid: ", vi, en);
  }

  /// A parameter that cannot be read.
  public static ActionException invalid(String parameter, String vi, String en) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put(parameter, List.of(vi + " / " + en));
    error.put("__type", "Validation Error");
    String before = "“" + parameter + "”: ";
    return new ActionException(
        Problem.of(HttpStatus.CONFLICT, "bad-parameter", before + vi, before + en), error);
  }

  /// What another room refuses.
  static ActionException of(Problem problem) {
    String vi = problem.message().vi();
    String en = problem.message().en();
    ActionException plain =
        switch (problem.status()) {
          case BAD_REQUEST -> query(vi, en);
          case NOT_FOUND, GONE -> notFound(vi, en);
          case FORBIDDEN -> denied(vi, en);
          default -> of(problem.status(), "Service Unavailable", "", vi, en);
        };
    return new ActionException(
        new Problem(plain.status, problem.code(), problem.message(), problem.headers()),
        plain.error);
  }

  static ActionException internal() {
    return of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Internal Server Error",
        "Internal Server Error: ",
        "Cổng gặp lỗi khi xử lý yêu cầu này; xin thử lại sau.",
        "The portal failed on this request; please try again later.");
  }

  /// The same for an address that is no call.
  public Problem problem() {
    return status == HttpStatus.CONFLICT
        ? new Problem(HttpStatus.BAD_REQUEST, problem.code(), problem.message())
        : problem;
  }

  HttpStatus status() {
    return status;
  }

  Map<String, Object> error() {
    return error;
  }

  Map<String, String> headers() {
    return problem.headers();
  }

  private static ActionException of(
      HttpStatus status, String type, String before, String vi, String en) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("message", before + vi + " / " + en);
    error.put("__type", type);
    String code = type.toLowerCase(Locale.ROOT).replace(" error", "").replace(' ', '-');
    return new ActionException(Problem.of(status, code, vi, en), error);
  }
}
