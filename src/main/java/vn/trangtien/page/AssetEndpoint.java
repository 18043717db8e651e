package vn.trangtien.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;

/// The stylesheet, script, fonts and drawings of the pages, under one address that changes with
/// any of their bytes, so that they can be kept for ever ([RFC
/// 8246](https://www.rfc-editor.org/rfc/rfc8246)).
@Controller
final class AssetEndpoint {

  private static final List<String> NAMES =
      List.of(
          "portal.css",
          "early.js",
          "map.js",
          "ground.js",
          "leaflet.js",
          "leaflet.css",
          "portal.js",
          "verify.js",
          "offline.js",
          "sparql.js",
          "editor.js",
          "charts.js",
          "echarts.js",
          "swagger.js",
          "swagger-ui.js",
          "swagger-ui.css",
          "icons.svg",
          "favicon.svg",
          "favicon.ico",
          "touch-icon.png",
          "share.png",
          "be-vietnam-pro-latin-400-normal.woff2",
          "be-vietnam-pro-latin-600-normal.woff2",
          "be-vietnam-pro-vietnamese-400-normal.woff2",
          "be-vietnam-pro-vietnamese-600-normal.woff2");

  private final Map<String, byte[]> files = new HashMap<>();
  private final String folder;

  AssetEndpoint() {
    StringBuilder all = new StringBuilder();
    for (String name : NAMES) {
      byte[] bytes = Packed.read("page/assets/" + name);
      files.put(name, bytes);
      all.append(name).append(' ').append(Digest.of(bytes)).append('\n');
    }
    folder = Digest.of(all.toString().getBytes(StandardCharsets.UTF_8)).hex().substring(0, 16);
  }

  /// The path of one file, such as `/assets/0123456789abcdef/portal.css`.
  String path(String name) {
    return "/assets/" + folder + "/" + name;
  }

  @Get(uri = "/assets/{folder}/{name}", produces = "*/*")
  HttpResponse<byte[]> asset(String folder, String name) {
    if (!folder.equals(this.folder)) {
      throw gone();
    }
    return file(name, "public, max-age=31536000, immutable");
  }

  /// Where browsers look by themselves.
  @Get(uri = "/favicon.ico", produces = "*/*")
  HttpResponse<byte[]> favicon() {
    return file("favicon.ico", "public, max-age=86400");
  }

  private HttpResponse<byte[]> file(String name, String caching) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw gone();
    }
    return HttpResponse.ok(bytes)
        .header(HttpHeaders.CONTENT_TYPE, mediaType(name))
        .header(HttpHeaders.CACHE_CONTROL, caching);
  }

  private static String mediaType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css;charset=utf-8";
      case "js" -> "text/javascript;charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "ico" -> "image/x-icon";
      default -> "font/woff2";
    };
  }

  private static ProblemException gone() {
    return new ProblemException(
        Problem.notFound(
            "Tệp giao diện này không còn. Hãy tải lại trang.",
            "This file of the page layout is no longer here. Please reload the page."));
  }
}
