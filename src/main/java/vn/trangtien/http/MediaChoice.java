package vn.trangtien.http;

import io.micronaut.http.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Which of several media types a client would rather have
/// ([RFC 9110, 12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1)).
public final class MediaChoice {

  private MediaChoice() {}

  /// The best of `offered` for the lines of an `Accept` header; the first where none of them can be
  /// read, none where nothing of it is wanted.
  public static Optional<MediaType> best(List<String> accept, List<MediaType> offered) {
    return Optional.ofNullable(
        ContentNegotiation.best(new LinkedHashSet<>(offered), MediaRange.parse(accept)));
  }
}
