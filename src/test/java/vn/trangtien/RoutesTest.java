package vn.trangtien;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// README names every address that the portal answers, and no other.
class RoutesTest {

  private static final Pattern LISTED = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);

  @TempDir Path data;

  @Test
  void everyRouteStandsInReadme() throws IOException {
    TreeSet<String> served = new TreeSet<>();
    Map<String, Object> settings =
        Map.of("portal.data", data.toString(), "micronaut.server.port", -1);
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings)) {
      Router router = server.getApplicationContext().getBean(Router.class);
      router
          .uriRoutes()
          .filter(it -> !it.getUriMatchTemplate().toPathString().startsWith("/prometheus"))
          .map(UriRouteInfo::getUriMatchTemplate)
          .forEach(it -> served.add(plain(it.toString())));
    }
    TreeSet<String> listed = new TreeSet<>();
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("## Routes");
    Matcher row = LISTED.matcher(readme.substring(from, readme.indexOf("\n## ", from + 3)));
    while (row.find()) {
      listed.addAll(List.of(row.group(1).split(" ")));
    }
    assertThat(listed).isEqualTo(served);
  }

  /// A template without its suffix for one form and its prefix for English.
  private static String plain(String template) {
    String path = template.replaceFirst("^/en(?=/|$)", "").replaceFirst("[{]\\?.*[}]$", "");
    return path.isEmpty() ? "/" : path.replaceFirst("[.](html|ttl|jsonld|rdf|nt)$", "");
  }
}
