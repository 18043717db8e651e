package vn.trangtien.openapi;

import java.util.List;
import vn.trangtien.identifier.Text;

/// The addresses that the OpenAPI document lists, for a page that lists them too.
public final class ApiRoutes {

  private ApiRoutes() {}

  /// One address.
  ///
  /// @param path with `{…}` for what varies
  /// @param example a path that is answered
  public record Route(String path, Text summary, String example) {}

  /// All of them, in the order of the document.
  public static List<Route> all() {
    return Operations.all().stream()
        .map(it -> new Route(it.path(), it.summary(), it.example()))
        .toList();
  }
}
