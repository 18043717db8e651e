package vn.trangtien.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No sentence of an English page is left in Vietnamese without saying so.
class TranslationTest {

  private static final List<String> PAGES =
      List.of(
          "",
          "/search",
          "/agency",
          "/agency/sxd-2025",
          "/theme",
          "/theme/tourism",
          "/place",
          "/place?on=2024-12-31",
          "/place/19753/2025-07-01",
          "/for/citizen",
          "/for/press",
          "/map",
          "/series",
          "/plan",
          "/about",
          "/about/design",
          "/about/accessibility",
          "/about/status",
          "/developers",
          "/developers/try",
          "/sparql",
          "/sparql/model",
          "/nope");

  /// Words without which Vietnamese makes no sentence; names of places have none of them.
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?iU)\\b(của|và|được|không|những|này|các|với|là|chưa|nhiều|dữ liệu|cơ quan)\\b");

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?:[^>\"]|\"[^\"]*\")*)>");
  private static final List<String> EMPTY =
      List.of("meta", "link", "input", "br", "img", "path", "use", "rect");

  @TempDir static Path folder;
  static OpenPortal portal;

  @BeforeAll
  static void open() throws Exception {
    portal = new OpenPortal(folder);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  @Test
  void englishPagesSpeakEnglish() throws Exception {
    List<String> left = new ArrayList<>();
    for (String path : PAGES) {
      for (String text : english(portal.get("/en" + path).body())) {
        if (VIETNAMESE.matcher(text).find()) {
          left.add(path + ": " + text.strip());
        }
      }
    }
    assertThat(left).isEmpty();
  }

  /// The pieces of text that no `lang` marks as Vietnamese.
  private static List<String> english(String html) {
    List<String> texts = new ArrayList<>();
    List<String> open = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (tag.find()) {
      if (open.stream().noneMatch(it -> it.endsWith("!"))) {
        texts.add(html.substring(from, tag.start()));
      }
      from = tag.end();
      String name = tag.group(2);
      if (!tag.group(1).isEmpty()) {
        for (int i = open.size() - 1; i >= 0; i--) {
          boolean same = open.get(i).replace("!", "").equals(name);
          open.remove(i);
          if (same) {
            break;
          }
        }
      } else if (!EMPTY.contains(name) && !tag.group(3).endsWith("/")) {
        boolean other = tag.group(3).contains("lang=\"vi\"") || name.equals("script");
        open.add(other ? name + "!" : name);
      }
    }
    return texts;
  }
}
