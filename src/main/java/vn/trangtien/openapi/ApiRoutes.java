package vn.trangtien.openapi;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import vn.trangtien.identifier.Text;

/// The addresses that the OpenAPI document lists, for a page that lists them too.
@Singleton
public final class ApiRoutes {

  private final List<Route> all;

  ApiRoutes(Operations operations) {
    all =
        operations.all().stream()
            .filter(it -> !it.example().isEmpty())
            .map(
                it ->
                    new Route(
                        it.method().toUpperCase(Locale.ROOT),
                        it.path(),
                        it.summary(),
                        it.sent() == null ? it.example() : ""))
            .toList();
  }

  /// One address.
  ///
  /// @param path with `{…}` for what varies
  /// @param example a path that is answered; empty where something must be posted
  public record Route(String method, String path, Text summary, String example) {}

  /// All of them that answer, in the order of the document.
  public List<Route> all() {
    return all;
  }
}
