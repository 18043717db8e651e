package vn.trangtien.browsing;

import io.micronaut.http.HttpRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.page.Frame;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.RowRequest;

/// Where a table, its rows and its exports are found.
///
/// @param key which distribution is named in addresses; empty for the main one
record Addresses(Frame frame, String slug, String key) {

  /// The parameters of an address, each with all of its values.
  static Map<String, List<String>> parameters(HttpRequest<?> http) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    http.getParameters().forEach(it -> found.put(it.getKey(), List.copyOf(it.getValue())));
    return found;
  }

  /// The same of a query that was printed.
  static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (String part : query.isEmpty() ? new String[0] : query.split("&")) {
      String[] pair = part.split("=", 2);
      found.put(decoded(pair[0]), List.of(decoded(pair.length > 1 ? pair[1] : "")));
    }
    return found;
  }

  static Addresses of(Frame frame, DatasetTable table, RowRequest request) {
    String key = request.distribution();
    return new Addresses(frame, table.dataset().slug(), key == null ? "" : key);
  }

  /// The page's path without its language.
  static String path(String slug) {
    return "/dataset/" + slug + "/table";
  }

  String page(RowRequest request) {
    String query = request.print();
    return frame.href(path(slug)) + (query.isEmpty() ? "" : "?" + query);
  }

  String row(long number) {
    return frame.href(path(slug) + "/" + number) + (key.isEmpty() ? "" : "?distribution=" + key);
  }

  /// The path and query of an export of all that `request` asks for.
  String export(RowRequest request, String suffix) {
    String query = request.whole().print(true);
    String mark = suffix.contains("?") ? "&" : "?";
    return "/api/v1/datasets/" + slug + "/rows" + suffix + (query.isEmpty() ? "" : mark + query);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
