package vn.trangtien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The habits that a reader relies on, held by counting.
class TidyTest {

  private static final Path SOURCES = Path.of("src/main/java/vn/trangtien");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z]\\w*)");
  private static final Pattern BANNED =
      Pattern.compile(
          "(?<!Data)Service$|Service[A-Z]|Manager|Helper|Util|Impl$|Base$|^Abstract|Dto|Lib$|Ops$"
              + "|Processor|[A-Z]{4,}");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

  @Test
  void filesAreShort() throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (Path file : sources()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(450);
      lengths.add(lines(file));
    }
    lengths.sort(null);
    assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(50);
    assertThat(lengths.get(lengths.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(200);
  }

  @Test
  void roomsAreSmall() throws IOException {
    Map<String, Integer> rooms = new TreeMap<>();
    for (Path file : sources()) {
      Path inside = SOURCES.relativize(file);
      rooms.merge(inside.getName(0).toString(), lines(file), Integer::sum);
    }
    assertThat(rooms).allSatisfy((room, lines) -> assertThat(lines).isLessThanOrEqualTo(1_500));
  }

  @Test
  void namesSayWhatAThingIs() throws IOException {
    for (Path file : sources()) {
      Matcher type = TYPE.matcher(code(file));
      while (type.find()) {
        assertThat(BANNED.matcher(type.group(1)).find())
            .as(type.group(1) + " in " + file)
            .isFalse();
      }
    }
  }

  @Test
  void everyRoomSaysWhatItIsFor() throws IOException {
    for (Path folder : sources().stream().map(Path::getParent).collect(Collectors.toSet())) {
      Path info = folder.resolve("package-info.java");
      assertThat(info).exists();
      String text = Files.readString(info);
      assertThat(text).contains("@NullMarked");
      long lines = text.lines().filter(it -> it.startsWith("///")).count();
      assertThat(lines).as(info.toString()).isBetween(3L, 12L);
    }
  }

  @Test
  void importsHaveNoStars() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readString(file)).doesNotContainPattern("import [\\w.]+\\*;");
    }
  }

  @Test
  void javadocIsNotBrokenByAFormatter() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern("(?m)^\\s*///.*\\n\\s*//[^/]");
    }
  }

  @Test
  void linesFitOnAPage() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readAllLines(file))
          .as(file.toString())
          .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThan(101));
    }
  }

  @Test
  void publicTypesAreDescribed() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern("(?m)^\\n(@\\w+.*\\n)*public .*(class|record|interface|enum) ");
    }
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    for (Path file : sources()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern("\\b(TODO|FIXME|XXX)\\b|UnsupportedOperationException\\(\\)");
    }
  }

  @Test
  void theTopLevelIsTheFive() throws IOException {
    try (Stream<Path> top = Files.list(Path.of("."))) {
      assertThat(top.map(it -> it.getFileName().toString()))
          .filteredOn(it -> !it.startsWith(".") && !it.equals("target"))
          .containsOnly("pom.xml", "src", "catalog", "ontologies", "README.md", "LICENSE");
    }
  }

  @Test
  void readmesLinksLeadSomewhere() throws IOException {
    Matcher link = LINK.matcher(Files.readString(Path.of("README.md")));
    while (link.find()) {
      assertThat(Path.of(link.group(1))).exists();
    }
  }

  /// Lines without blanks, imports and comments: nobody shall save on Javadoc.
  private static int lines(Path file) throws IOException {
    return (int)
        code(file).lines().filter(it -> !it.isBlank() && !it.startsWith("import ")).count();
  }

  /// A file's text without its comments.
  private static String code(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?m)//.*$", "");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(it -> it.toString().endsWith(".java")).toList();
    }
  }
}
