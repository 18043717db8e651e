package vn.trangtien.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;

/// What a client said in `Accept`.
///
/// @param ranges the members that can be read; empty means that anything is welcome
record AcceptHeader(List<MediaRange> ranges) {

  AcceptHeader {
    ranges = List.copyOf(ranges);
  }

  static AcceptHeader of(HttpRequest<?> request) {
    return new AcceptHeader(MediaRange.parse(request.getHeaders().getAll(HttpHeaders.ACCEPT)));
  }

  /// The same as one header line without what could not be read.
  List<String> wellFormed() {
    if (ranges.isEmpty()) {
      return List.of();
    }
    return List.of(
        String.join(
            ", ",
            ranges.stream()
                .map(it -> it.type() + "/" + it.subtype() + ";q=" + it.quality())
                .toList()));
  }
}
