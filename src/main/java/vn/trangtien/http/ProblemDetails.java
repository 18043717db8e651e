package vn.trangtien.http;

import io.micronaut.serde.annotation.Serdeable;

/// A problem details object
/// ([RFC 9457, 3.1](https://www.rfc-editor.org/rfc/rfc9457#section-3.1)) with three of our members.
///
/// @param code the last segment of `type`
/// @param trace the number under which operators find this problem in their log
/// @param messages `detail` in both languages
@Serdeable.Serializable
record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String trace,
    Messages messages) {

  /// One sentence in two languages.
  @Serdeable.Serializable
  record Messages(String vi, String en) {}
}
