package vn.trangtien.solr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolrQueryTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static final SolrDocument FESTIVALS =
      new Document(
          Map.of(
              "title", List.of(FoldedText.of("Lễ hội cầu ngư")),
              "tags", List.of("lễ hội", "văn hóa dân gian"),
              "organization", List.of("svhtt"),
              "res_format", List.of("CSV", "GEOJSON"),
              "num_resources", List.of("2"),
              "metadata_modified", List.of("2026-11-20T08:00:00.123456Z")));

  /// Words are found where they are `lễ hội` or `cầu`.
  private record Document(Map<String, List<String>> fields) implements SolrDocument {
    @Override
    public Kind kind(String field) {
      return switch (field) {
        case "title", "text" -> Kind.TEXT;
        case "num_resources" -> Kind.NUMBER;
        case "metadata_modified" -> Kind.DATE;
        default -> Kind.STRING;
      };
    }

    @Override
    public List<String> values(String field) {
      return fields.getOrDefault(field, List.of());
    }

    @Override
    public boolean isFoundBy(String words) {
      return words.equals("lễ hội") || words.equals("cầu");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*:*",
        "*",
        "lễ hội",
        "organization:svhtt",
        "organization:SVHTT",
        "+organization:svhtt",
        "-organization:sdl",
        "NOT organization:sdl",
        "!organization:sdl",
        "organization:sdl OR organization:svhtt",
        "organization:(sdl OR svhtt)",
        "organization:sdl || organization:svhtt",
        "organization:svhtt && res_format:csv",
        "organization:sdl OR organization:svhtt metadata_modified:[2026-01-01T00:00:00Z TO *]",
        "tags:\"lễ hội\"",
        "tags:\"le hoi\"",
        "tags:(du lịch OR lễ hội)",
        "tags:(\"lễ hội\")",
        "res_format:(CSV GEOJSON)",
        "res_format:geo*",
        "res_format:?SV",
        "title:\"cầu ngư\"",
        "title:cau",
        "title:ng*",
        "title:(lễ AND ngư)",
        "title:ngư^4",
        "title:\"hội cầu\"~2",
        "num_resources:2",
        "num_resources:[1 TO *]",
        "num_resources:[2 TO 2]",
        "num_resources:{1 TO 3}",
        "metadata_modified:[NOW-30DAYS TO NOW]",
        "metadata_modified:[NOW/MONTH TO *]",
        "metadata_modified:[2026-11-20 TO 2026-11-21]",
        "tags:*",
        "tags:[* TO *]",
        "-owner:*",
        "(organization:svhtt)",
        "lễ hội AND organization:svhtt",
        "(lễ hội OR không có) res_format:csv",
        "name:x OR (tags:\"lễ hội\" AND -organization:sdl)"
      })
  void theFestivalsAreAnAnswer(String query) {
    assertThat(SolrQuery.read(query, NOW).matches(FESTIVALS)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "không có",
        "organization:sdl",
        "-organization:svhtt",
        "-*:*",
        "organization:svh",
        "organization:svhtt AND tags:y",
        "organization:svhtt -res_format:CSV",
        "tags:\"lế hói\"",
        "organization:sdl OR organization:svhtt metadata_modified:[NOW TO *]",
        "title:lễ-tế",
        "num_resources:{2 TO *}",
        "num_resources:[x TO *]",
        "metadata_modified:[* TO NOW-30DAYS]",
        "owner:*",
        "title:hộ",
        "lễ hội không có"
      })
  void theFestivalsAreNoAnswer(String query) {
    assertThat(SolrQuery.read(query, NOW).matches(FESTIVALS)).isFalse();
  }

  @Test
  void wordsSideBySideAreLookedUpTogether() {
    assertThat(SolrQuery.read("y tế OR giáo dục", NOW).lookups())
        .containsExactly("y tế", "giáo dục");
    assertThat(SolrQuery.read("text:(y tế) NOT text:\"mầm non\"", NOW).lookups())
        .containsExactly("y tế", "mầm non");
    assertThat(SolrQuery.read("y tế -mầm", NOW).words()).containsExactly("y tế");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"giá (vnd", "dân số - nhà ở", "\"lễ hội", "C++ & C", "a) b", "AND", "100%"})
  void whatHasNoFieldIsWordsWhateverItsSigns(String query) {
    assertThat(SolrQuery.read(query, NOW).lookups()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:",
        "title:(a",
        "title:a)",
        "title:[a TO",
        "title:[a]",
        "title:\"a",
        "a: OR b",
        "{!xmlparser}a:b",
        "x:NOW-1PARSEC",
        "x:2026-13-45",
        "x:]"
      })
  void aBrokenQuestionIsRefusedWithWords(String query) {
    assertThatThrownBy(() -> SolrQuery.read(query, NOW))
        .isInstanceOfSatisfying(
            SolrSyntaxException.class,
            it -> {
              assertThat(it.vi()).isNotBlank();
              assertThat(it.en()).isNotBlank();
            });
  }

  @Test
  void aQuestionHasBounds() {
    for (String query :
        List.of("a".repeat(8_001), "x:a " + "(".repeat(100) + "a", "x:a ".repeat(1_900))) {
      assertThatThrownBy(() -> SolrQuery.read(query, NOW)).isInstanceOf(SolrSyntaxException.class);
    }
    String stars = "*a".repeat(200);
    assertThat(FoldedText.isLike("a".repeat(5_000) + "b", stars)).isFalse();
  }

  @Test
  void datesAreReckoned() {
    assertThat(DateMath.absolute("NOW", NOW)).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(DateMath.absolute("NOW-1MONTH/DAY", NOW)).isEqualTo("2026-10-22T00:00:00Z");
    assertThat(DateMath.absolute("NOW/YEAR", NOW)).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(DateMath.absolute("2026-01-31T00:00:00Z+1MONTH", NOW))
        .isEqualTo("2026-02-28T00:00:00Z");
    assertThat(DateMath.absolute("NOWHERE", NOW)).isEqualTo("NOWHERE");
  }
}
