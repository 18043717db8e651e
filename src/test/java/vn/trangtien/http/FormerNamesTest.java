package vn.trangtien.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is answered to clients that use media types' former names.
class FormerNamesTest {

  private static final Set<MediaType> OFFERED =
      new LinkedHashSet<>(
          List.of(
              MediaType.TEXT_HTML_TYPE,
              MediaType.of("text/turtle"),
              MediaType.of("application/rdf+xml"),
              MediaType.of("application/n-triples")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain, */*;q=0.1|application/n-triples",
        "text/n3, */*;q=0.1|text/turtle",
        "text/turtle,application/x-turtle, */*;q=0.1|text/turtle",
        "application/json, text/plain, */*|text/html",
        "text/plain;q=0.5, text/html|text/html",
      })
  void aFormerNameIsUnderstoodWhereItsFormIsAccepted(String accept, String answered) {
    assertThat(ContentNegotiation.best(OFFERED, MediaRange.parse(List.of(accept))))
        .hasToString(answered);
  }

  @ParameterizedTest
  @CsvSource({"text/plain", "text/n3"})
  void whoAcceptsAFormerNameAloneIsNotAnsweredAnother(String accept) {
    assertThat(ContentNegotiation.best(OFFERED, MediaRange.parse(List.of(accept)))).isNull();
  }
}
