package vn.trangtien.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.trangtien.facets.Facet;
import vn.trangtien.identifier.Language;
import vn.trangtien.search.SearchRequest.Sort;

class WordsTest {

  private static final Pattern QUOTED = Pattern.compile("\"([a-z]+(\\.[a-zA-Z-]+)+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final List<String> FAMILIES =
      List.of(
          "chart.scale.",
          "comparison.",
          "dataset.part.",
          "datatype.",
          "embed.",
          "fact.",
          "facet.",
          "menu.",
          "model.catalog",
          "model.ontologies",
          "model.rows",
          "problem.",
          "quality.band.",
          "quality.dimension.",
          "quality.lacks.",
          "request.field.",
          "scheme.",
          "sort.",
          "sparql.group.",
          "statistics.kind.",
          "status.name.",
          "status.state.",
          "theme.eu.");

  private final Map<String, String> vi;
  private final Map<String, String> en;

  WordsTest() throws IOException {
    Messages messages = new Messages();
    vi = messages.all(Language.VI);
    en = messages.all(Language.EN);
  }

  @Test
  void bothLanguagesSayEverything() {
    assertThat(en.keySet()).isEqualTo(vi.keySet());
    assertThat(vi.values()).noneMatch(String::isBlank);
    assertThat(en.values()).noneMatch(String::isBlank);
  }

  @Test
  void bothLanguagesFillTheSamePlaces() {
    vi.forEach(
        (key, sentence) ->
            assertThat(places(sentence)).as(key).isEqualTo(places(en.getOrDefault(key, ""))));
  }

  @Test
  void everythingThatPagesSayIsWritten() throws IOException {
    Set<String> said = new TreeSet<>();
    Matcher call = Pattern.compile("\\bt\\(\\s*\"([a-zA-Z.-]+)\"[,)]").matcher(sources());
    while (call.find()) {
      said.add(call.group(1));
    }
    assertThat(said).hasSizeGreaterThan(100);
    assertThat(vi.keySet()).containsAll(said);
    for (Facet facet : Facet.values()) {
      assertThat(vi).containsKey("facet." + facet.name().toLowerCase(Locale.ROOT));
    }
    for (Sort sort : Sort.values()) {
      assertThat(vi).containsKey("sort." + sort.name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void nothingIsWrittenThatNoPageSays() throws IOException {
    Set<String> quoted = new TreeSet<>();
    Matcher key = QUOTED.matcher(sources());
    while (key.find()) {
      quoted.add(key.group(1));
    }
    assertThat(vi.keySet())
        .allSatisfy(
            it ->
                assertThat(quoted.contains(it) || FAMILIES.stream().anyMatch(it::startsWith))
                    .as(it)
                    .isTrue());
  }

  @Test
  void everySchemeHasAName() {
    var schemes =
        Stream.of(
            "agency", "theme", "place", "format", "licence", "frequency", "provenance", "audience");
    assertThat(schemes).allMatch(it -> vi.containsKey("scheme." + it));
  }

  private static List<String> places(String sentence) {
    return PLACE
        .matcher(sentence)
        .results()
        .map(it -> it.group())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String root : Arrays.asList("src/main/jte", "src/main/java/vn/trangtien")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          all.append(Files.readString(file)).append('\n');
        }
      }
    }
    return all.toString();
  }
}
