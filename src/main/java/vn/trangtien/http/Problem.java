package vn.trangtien.http;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import vn.trangtien.identifier.Text;

/// Why a request is not answered as asked
/// ([RFC 9457, 3](https://www.rfc-editor.org/rfc/rfc9457#section-3)).
///
/// @param code a short kebab-case name of the kind of problem, part of its `type`
/// @param message what happened and what to do, a sentence or two
/// @param headers more headers of the answer, such as `Retry-After`
public record Problem(HttpStatus status, String code, Text message, Map<String, String> headers) {

  public Problem {
    headers = Map.copyOf(headers);
  }

  public Problem(HttpStatus status, String code, Text message) {
    this(status, code, message, Map.of());
  }

  /// A problem of the given kind with its sentence in Vietnamese and English.
  public static Problem of(HttpStatus status, String code, String vi, String en) {
    return new Problem(status, code, new Text(vi, en));
  }

  /// The thing that was asked for is not here.
  public static Problem notFound(String vi, String en) {
    return of(HttpStatus.NOT_FOUND, "not-found", vi, en);
  }

  /// The request is not understood.
  public static Problem badRequest(String vi, String en) {
    return of(HttpStatus.BAD_REQUEST, "bad-request", vi, en);
  }

  /// The same problem with one more header.
  public Problem with(String header, String value) {
    var more = new java.util.HashMap<>(headers);
    more.put(header, value);
    return new Problem(status, code, message, more);
  }
}
