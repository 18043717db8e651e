package vn.trangtien.discovery;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Parameter;
import vn.trangtien.search.CatalogSearch;

/// Suggestions while somebody types, as JSON.
@Controller("/api/v1/suggestions")
final class SuggestionApi {

  private static final Set<String> NAMES =
      Set.copyOf(Parameter.names(SearchParameters.suggestions()));
  private static final int MOST_SIZE = SearchParameters.MOST_SUGGESTIONS;

  private final Suggestions suggestions;
  private final BaseAddress base;

  SuggestionApi(Suggestions suggestions, BaseAddress base) {
    this.suggestions = suggestions;
    this.base = base;
  }

  /// What `q` may be the beginning of; nothing where nothing was typed.
  @Get
  HttpResponse<Answer> suggest(HttpRequest<?> http) {
    HttpParameters parameters = http.getParameters();
    SearchApi.refuseUnknown(parameters, NAMES);
    String text = parameters.getFirst("q").orElse("");
    String size = parameters.getFirst("size").orElse(String.valueOf(SearchParameters.SUGGESTIONS));
    if (text.length() > CatalogSearch.MOST_CHARACTERS
        || !size.matches("\\d{1,2}")
        || Integer.parseInt(size) > MOST_SIZE) {
      throw SearchAddress.refused(
          "“q” có tối đa %d ký tự, “size” từ 0 đến %d."
              .formatted(CatalogSearch.MOST_CHARACTERS, MOST_SIZE),
          "“q” has at most %d characters, “size” is 0 to %d."
              .formatted(CatalogSearch.MOST_CHARACTERS, MOST_SIZE));
    }
    EntityTag tag = SearchApi.tag(http, suggestions.generation() + base.value());
    MutableHttpResponse<Answer> response =
        tag.isHeldBy(http)
            ? HttpResponse.notModified()
            : HttpResponse.ok(answer(text, Integer.parseInt(size)));
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
  }

  private Answer answer(String text, int size) {
    return new Answer(suggestions.find(text, size).stream().map(this::one).toList());
  }

  private One one(Suggestion it) {
    return new One(
        it.kind().value(),
        new SearchAnswer.Words(it.label().vi(), it.label().en()),
        base.of(it.path()));
  }

  /// What is suggested, best first.
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Answer(List<One> suggestions) {}

  /// One suggestion; `kind` is `theme`, `agency`, `place`, `format`, `keyword` or `dataset`.
  @Serdeable.Serializable
  record One(String kind, SearchAnswer.Words label, String url) {}
}
