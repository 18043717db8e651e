package vn.trangtien;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Vocabulary;

/// README names every address that the portal answers, and no other.
class RoutesTest {

  private static final Pattern LISTED = Pattern.compile("^\\| (`/[^|]*`) \\|", Pattern.MULTILINE);

  @TempDir Path data;

  @Test
  void everyRouteStandsInReadme() throws IOException {
    TreeSet<String> served = new TreeSet<>();
    Map<String, Object> settings =
        Map.of("portal.data", data.toString(), "micronaut.server.port", -1);
    try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, settings)) {
      ApplicationContext context = server.getApplicationContext();
      context
          .getBean(Router.class)
          .uriRoutes()
          .map(it -> shape(it.getUriMatchTemplate().toString()))
          .filter(it -> !it.startsWith("/prometheus"))
          .map(it -> ofAnyList(it, context.getBean(Vocabulary.class)))
          .forEach(served::add);
    }
    TreeSet<String> listed = new TreeSet<>();
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("## Routes");
    Matcher row = LISTED.matcher(readme.substring(from, readme.indexOf("\n## ", from + 3)));
    while (row.find()) {
      row.group(1)
          .replace("`", "")
          .lines()
          .flatMap(it -> Stream.of(it.split(" ")))
          .map(RoutesTest::shape)
          .forEach(listed::add);
    }
    assertThat(listed).isEqualTo(served);
  }

  /// A template without its suffix for one form, its prefix for English, and the names of what
  /// varies.
  private static String shape(String template) {
    String path = template.replaceFirst("^/en(?=/|$)", "").replaceFirst("[{]\\?.*[}]$", "");
    path = path.replaceFirst("[.](html|ttl|jsonld|rdf|nt)$", "").replaceAll("[{][^}]*[}]", "{}");
    return path.isEmpty() ? "/" : path;
  }

  /// Code lists are data: `/theme/{}` is one of `/{}/{}`.
  private static String ofAnyList(String shape, Vocabulary vocabulary) {
    String[] parts = shape.split("/");
    boolean list =
        parts.length > 1
            && !parts[1].equals("{}")
            && (parts[1].equals("change") || !vocabulary.scheme(Iri.own("/" + parts[1])).isEmpty());
    return list && !parts[1].equals("place") ? "/{}" + (parts.length > 2 ? "/{}" : "") : shape;
  }
}
