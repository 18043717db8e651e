package vn.trangtien.compatibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.Parameter;

/// What the portal works with, for programs.
@Controller("/api/v1/compatibility")
final class CompatibilityApi {

  private final Compatibility compatibility;

  CompatibilityApi(Compatibility compatibility) {
    this.compatibility = compatibility;
  }

  @Get
  HttpResponse<Answer> answer(HttpRequest<?> request) {
    Parameter.only(request, List.of());
    List<Tested> all = compatibility.contracts().stream().map(this::tested).toList();
    return HttpResponse.ok(new Answer(compatibility.isEnabled(), all))
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private Tested tested(Contract it) {
    Optional<Outcome> last = compatibility.last(it);
    return new Tested(
        it.id(),
        it.kind(),
        it.name(),
        new Words(it.vi(), it.en()),
        it.method(),
        it.path(),
        last.map(one -> one.isKept() ? "kept" : "broken").orElse("unasked"),
        last.map(one -> one.time().toString()).orElse(null),
        last.map(one -> one.since().toString()).orElse(null),
        last.map(Outcome::fault).filter(one -> !one.isEmpty()).orElse(null));
  }

  /// All contracts.
  ///
  /// @param enabled whether this portal asks itself
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Answer(boolean enabled, List<Tested> contracts) {}

  /// One of them.
  ///
  /// @param result `kept`, `broken` or `unasked`
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Tested(
      String id,
      String kind,
      String name,
      Words asks,
      String method,
      String path,
      String result,
      @Nullable String time,
      @Nullable String since,
      @Nullable String fault) {}

  /// Words in both languages.
  @Serdeable
  record Words(String vi, String en) {}
}
