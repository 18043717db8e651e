package vn.trangtien.usage;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One use of a dataset, as an answer shows it by its route.
///
/// @param dataset the slug, or behind [#CKAN] an id in CKAN's words, which is looked up later
record Use(String dataset, Kind kind) {

  /// Before an id of CKAN's: no slug has it.
  static final String CKAN = "ckan:";

  private static final Pattern SUFFIX = Pattern.compile("\\.(html|ttl|jsonld|rdf|nt)$");
  private static final int LONGEST = 200;
  private static final Set<String> ABOUT_ONE =
      Set.of(
          "package_show",
          "dataset_show",
          "resource_show",
          "datastore_search",
          "datastore_info",
          "package_activity_list");

  /// What `response` gives of a dataset; null where that is nothing, a part of a file that is not
  /// its beginning, or a page beside the dataset's own.
  static @Nullable Use of(HttpRequest<?> request, HttpResponse<?> response) {
    String path = request.getPath();
    String rest = path.startsWith("/en/") ? path.substring(3) : path;
    String[] parts = rest.split("/", 7);
    if (parts.length < 3) {
      return null;
    }
    Use use =
        switch (parts[1]) {
          case "dataset" -> parts.length == 3 ? described(parts[2], response) : null;
          case "download" -> parts.length == 4 ? file(parts[2], parts[3], response) : null;
          case "datastore" -> parts.length == 4 ? ckan(parts[3], Kind.DOWNLOAD) : null;
          case "api" -> called(request, parts);
          default -> null;
        };
    return use == null || use.dataset.length() > LONGEST ? null : use;
  }

  private static Use described(String name, HttpResponse<?> response) {
    String slug = SUFFIX.matcher(name).replaceFirst("");
    String type = response.getHeaders().get(HttpHeaders.CONTENT_TYPE);
    boolean page = type != null && type.startsWith("text/html");
    return new Use(slug, page ? Kind.VIEW : Kind.CALL);
  }

  private static @Nullable Use file(String slug, String name, HttpResponse<?> response) {
    String range = response.getHeaders().get(HttpHeaders.CONTENT_RANGE);
    if (range != null && !range.startsWith("bytes 0-")) {
      return null;
    }
    return new Use(slug, name.endsWith("-metadata.json") ? Kind.CALL : Kind.DOWNLOAD);
  }

  private static @Nullable Use called(HttpRequest<?> request, String[] parts) {
    if (parts[2].equals("v1")) {
      boolean ofOne = parts.length > 5 && parts[3].equals("datasets");
      boolean whole = ofOne && parts[5].startsWith("rows.");
      return ofOne ? new Use(parts[4], whole ? Kind.DOWNLOAD : Kind.CALL) : null;
    }
    if (!ABOUT_ONE.contains(parts[parts.length - 1])) {
      return null;
    }
    String id =
        request
            .getParameters()
            .getFirst("resource_id")
            .or(() -> request.getParameters().getFirst("id"))
            .orElse("");
    return id.isEmpty() ? null : ckan(id, Kind.CALL);
  }

  private static Use ckan(String id, Kind kind) {
    return new Use(CKAN + id, kind);
  }
}
