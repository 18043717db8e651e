package vn.trangtien.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.compatibility.OwnPortal;
import vn.trangtien.compatibility.Snippet;

/// The quick start: what its page shows is what runs, and what the guide says.
@ExtendWith(OwnPortal.Resolver.class)
class StartTest {

  private static final List<String> FILES =
      List.of("curl.sh", "rows.py", "frame.py", "graph.py", "rows.mjs", "rows.R");

  @TempDir Path folder;

  @Test
  void pageAndGuideHoldEveryProgram(OwnPortal portal) throws Exception {
    String guide = Files.readString(Path.of("src/docs/start.md"));
    for (String path : List.of("/developers/start", "/en/developers/start")) {
      String page = unescaped(portal.get(path, "Accept", "text/html").body());
      for (String file : FILES) {
        assertThat(page).contains(snippets(portal).text(file));
        assertThat(guide).contains(Snippets.raw(file));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"curl.sh", "rows.py", "frame.py", "graph.py", "rows.mjs", "rows.R"})
  void everyProgramRuns(String file, OwnPortal portal) throws Exception {
    Path program = Files.writeString(folder.resolve(file), snippets(portal).text(file));
    String printed = Snippet.run(program);
    switch (file) {
      case "curl.sh" -> {
        assertThat(printed).contains("\"datasets\"", "\"rows\"", "dcat:Dataset;", "dataset,title");
        assertThat(folder.resolve(example(portal) + ".csv")).isNotEmptyFile();
      }
      case "rows.py" ->
          assertThat(printed).containsPattern("(\\d+) of \\1 rows\\n\\1 rows, \\d+ co");
      case "graph.py" -> assertThat(printed).contains("files", "111 datasets");
      case "rows.mjs" -> assertThat(printed).containsPattern("\\d+ rows");
      case "frame.py" -> assertThat(printed).startsWith("(" + size(portal, ", ") + ")");
      case "rows.R" ->
          assertThat(printed).startsWith("[1] " + size(portal, " ")).contains("/dataset/");
      default -> throw new AssertionError("Nobody says what " + file + " prints");
    }
  }

  @Test
  void theAddressesForExcelAndQgisAnswer(OwnPortal portal) throws Exception {
    String page = portal.get("/en/developers/start", "Accept", "text/html").body();
    List<String> addresses =
        page.lines()
            .filter(it -> it.startsWith("<li>") && it.contains("<code>"))
            .map(it -> it.substring(it.indexOf("<code>") + 6, it.indexOf("</code>")))
            .toList();
    assertThat(addresses).hasSize(3).allMatch(it -> it.startsWith(portal.base));
    for (String address : addresses) {
      assertThat(portal.get(address.substring(portal.base.length())).statusCode())
          .as(address)
          .isEqualTo(200);
    }
  }

  /// Rows and columns of the example's table, as the portal counts them.
  private static String size(OwnPortal portal, String between) throws Exception {
    String rows = "/api/v1/datasets/" + example(portal);
    String page = portal.get(rows + "/rows?limit=1").body();
    int columns =
        portal.get(rows + "/rows.csv").body().lines().findFirst().orElseThrow().split(",").length;
    return page.replaceFirst("(?s).*\"count\":(\\d+).*", "$1") + between + columns;
  }

  private static Snippets snippets(OwnPortal portal) throws Exception {
    return new Snippets(portal.base, example(portal));
  }

  private static String example(OwnPortal portal) throws Exception {
    String page = portal.get("/developers/start", "Accept", "text/html").body();
    return page.replaceAll("(?s).*?/datasets/([a-z0-9-]+)/rows\\.xlsx.*", "$1");
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
