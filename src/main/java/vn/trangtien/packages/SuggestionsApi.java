package vn.trangtien.packages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trangtien.actions.Action;
import vn.trangtien.actions.ActionAnswers;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.RequestReader;
import vn.trangtien.http.ProblemException;

/// The helpers that CKAN's own pages and old harvesters ask under `/api/util`: suggestions while
/// somebody types, and what the portal is.
@Controller("/api")
@Produces(MediaType.ALL)
final class SuggestionsApi {

  private final Map<String, Action> actions = new LinkedHashMap<>();
  private final SiteActions site;
  private final RequestReader reader;
  private final ActionAnswers answers;

  SuggestionsApi(
      PackageActions packages,
      GroupActions groups,
      TagActions tags,
      ResourceSearch resources,
      SiteActions site,
      RequestReader reader,
      ActionAnswers answers) {
    Stream.of(packages, groups, tags, resources)
        .flatMap(it -> it.actions().stream())
        .forEach(it -> actions.put(it.name(), it));
    this.site = site;
    this.reader = reader;
    this.answers = answers;
  }

  /// What the portal is.
  @Get(uris = {"/util/status", "/3/util/status"})
  HttpResponse<?> status(HttpRequest<?> request) {
    return answers.ok(request, site.status());
  }

  /// What begins like `incomplete`.
  @Get(uris = {"/util/{kind}/autocomplete", "/2/util/{kind}/autocomplete"})
  HttpResponse<?> suggestions(HttpRequest<?> request, String kind) {
    return switch (kind) {
      case "dataset", "package" -> found(request, "package_autocomplete", "");
      case "tag" -> found(request, "tag_autocomplete", "Name");
      case "organization", "group" -> answers.ok(request, asked(request, kind + "_autocomplete"));
      default -> answers.bad(io.micronaut.http.HttpStatus.NOT_FOUND, "No such helper");
    };
  }

  /// Formats that hold `incomplete`.
  @Get(uris = {"/util/resource/format_autocomplete", "/2/util/resource/format_autocomplete"})
  HttpResponse<?> formats(HttpRequest<?> request) {
    return found(request, "format_autocomplete", "Format");
  }

  /// @param member under which each suggestion stands; empty where it stands for itself
  private HttpResponse<?> found(HttpRequest<?> request, String action, String member) {
    List<?> items = asked(request, action);
    List<?> shown =
        member.isEmpty() ? items : items.stream().map(it -> Map.of(member, it)).toList();
    return answers.ok(request, Map.of("ResultSet", Map.of("Result", shown)));
  }

  private List<?> asked(HttpRequest<?> request, String name) {
    String q =
        Optional.ofNullable(request.getParameters().get("incomplete"))
            .orElse(request.getParameters().get("q", String.class).orElse(""));
    Action action = actions.get(name);
    if (q.isBlank() || action == null) {
      return List.of();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("q", q);
    request.getParameters().get("limit", String.class).ifPresent(it -> values.put("limit", it));
    try {
      return action.call().answer(reader.of(values)) instanceof List<?> list ? list : List.of();
    } catch (ActionException refused) {
      throw new ProblemException(refused.problem());
    }
  }
}
