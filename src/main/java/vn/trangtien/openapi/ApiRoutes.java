package vn.trangtien.openapi;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trangtien.identifier.Text;

/// The addresses that the OpenAPI document lists, for a page that lists them too.
@Singleton
public final class ApiRoutes {

  private final List<Topic> topics;

  ApiRoutes(Operations operations) {
    Map<Tag, List<Route>> tagged = new EnumMap<>(Tag.class);
    for (Operation it : operations.all()) {
      if (!it.example().isEmpty()) {
        tagged.computeIfAbsent(it.tag(), tag -> new ArrayList<>()).add(route(it));
      }
    }
    topics =
        tagged.entrySet().stream()
            .map(it -> new Topic(it.getKey().meaning(), it.getValue()))
            .toList();
  }

  private static Route route(Operation it) {
    String method = it.method().toUpperCase(Locale.ROOT);
    return new Route(method, it.path(), it.summary(), it.sent() == null ? it.example() : "");
  }

  /// Addresses that are about the same.
  public record Topic(Text meaning, List<Route> routes) {

    public Topic {
      routes = List.copyOf(routes);
    }
  }

  /// One address.
  ///
  /// @param path with `{…}` for what varies
  /// @param example a path that is answered; empty where something must be posted
  public record Route(String method, String path, Text summary, String example) {}

  /// All of them that answer, by what they are about.
  public List<Topic> topics() {
    return topics;
  }
}
