package vn.trangtien;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house plan is the table in README, and the code keeps to it.
class HousePlanTest {

  private static final String HOUSE = "vn.trangtien";
  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\| [^|]+ \\| ([^|]+) \\|$", Pattern.MULTILINE);

  private final JavaClasses house =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);

  @Test
  void aRoomEntersOnlyTheRoomsNamedBesideIt() throws IOException {
    plan()
        .forEach(
            (room, mayEnter) -> {
              Set<String> allowed = new HashSet<>(mayEnter);
              allowed.add(room);
              noClasses()
                  .that()
                  .resideInAPackage(HOUSE + "." + room + "..")
                  .should()
                  .dependOnClassesThat(inAnotherRoomThan(allowed))
                  .check(house);
            });
  }

  @Test
  void thePlanNamesEveryRoomAndNoOther() throws IOException {
    Set<String> rooms = new HashSet<>();
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/vn/trangtien"))) {
      folders.filter(Files::isDirectory).forEach(it -> rooms.add(it.getFileName().toString()));
    }
    assertThat(plan().keySet()).isEqualTo(rooms);
  }

  @Test
  void nobodyEntersTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOUSE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(HOUSE)
        .check(house);
  }

  @Test
  void onlyTheRoomsThatSpeakRdfImportJena() {
    onlyIn(
        "org.apache.jena..",
        "catalog",
        "vocabulary",
        "triples",
        "rowgraphs",
        "sparql",
        "linkeddata",
        "comparison",
        "dumps",
        "profiles",
        "feed");
  }

  @Test
  void onlyTheRoomsThatSearchImportLucene() {
    onlyIn("org.apache.lucene..", "language", "index", "facets", "search", "lookup");
  }

  @Test
  void onlyRoomsThatKeepSomethingSeeSql() {
    onlyIn("java.sql..", "ledger", "conversion", "tables", "usage", "requests");
    onlyIn("org.duckdb..", "conversion", "tables");
    onlyIn("io.micronaut.data..", "ledger", "proof", "usage", "requests");
  }

  @Test
  void jenasOldApiIsNotUsed() {
    noClasses()
        .that()
        .resideInAPackage(HOUSE + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena.rdf.model..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.apache.jena.query.Dataset")
        .check(house);
  }

  @Test
  void repositoriesStayInTheirRoom() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Repository")
        .should()
        .notHaveModifier(JavaModifier.PUBLIC)
        .check(house);
  }

  @Test
  void atLeastHalfOfTheTypesStayInTheirRoom() {
    List<JavaClass> types =
        house.stream()
            .filter(it -> !it.getName().contains("$"))
            .filter(it -> !it.getSimpleName().matches("Jte.+Generated"))
            .toList();
    long open =
        types.stream().filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC)).count();
    assertThat(open).isLessThanOrEqualTo(types.size() / 2);
  }

  private void onlyIn(String library, String... rooms) {
    String[] allowed =
        Arrays.stream(rooms).map(it -> HOUSE + "." + it + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .and()
        .haveSimpleNameNotContaining("$")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(house);
  }

  private static DescribedPredicate<JavaClass> inAnotherRoomThan(Set<String> allowed) {
    return DescribedPredicate.describe(
        "stand in another room than " + allowed,
        it -> {
          String name = it.getPackageName();
          if (!name.startsWith(HOUSE + ".")) {
            return false;
          }
          return !allowed.contains(name.substring(HOUSE.length() + 1).split("\\.")[0]);
        });
  }

  private static Map<String, Set<String>> plan() throws IOException {
    Map<String, Set<String>> plan = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("README.md")));
    while (row.find()) {
      Set<String> rooms = new HashSet<>(Arrays.asList(row.group(2).trim().split(", ")));
      rooms.remove("–");
      plan.put(row.group(1), rooms);
    }
    return plan;
  }
}
