package vn.trangtien.history;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Optional;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Iri;

/// The states of a dataset as JSON, and what tells two of them apart.
@Controller("/api/v1/datasets/{slug}")
@Produces(MediaType.APPLICATION_JSON)
final class RevisionsApi {

  private final Pasts pasts;
  private final Differences differences;
  private final JsonTrees trees;
  private final HistoryConfiguration configuration;

  RevisionsApi(
      Pasts pasts, Differences differences, JsonTrees trees, HistoryConfiguration configuration) {
    this.pasts = pasts;
    this.differences = differences;
    this.trees = trees;
    this.configuration = configuration;
  }

  /// Every state, newest first, in pages.
  @Get("/revisions")
  HttpResponse<byte[]> revisions(HttpRequest<?> request, String slug) {
    Parameter.only(request, HistoryParameters.revisions());
    Iri dataset = pasts.newest(slug).revision().record();
    String before = Pasts.number(request, "before");
    int size = configuration.pageSize();
    List<Past> found =
        pasts.before(dataset, before == null ? Long.MAX_VALUE : Long.parseLong(before), size + 1);
    boolean more = found.size() > size;
    return trees.answer(request, trees.list(dataset, more ? found.subList(0, size) : found, more));
  }

  /// What tells two states apart.
  @Get("/changes")
  HttpResponse<byte[]> changes(HttpRequest<?> request, String slug) {
    Parameter.only(request, HistoryParameters.changes());
    Optional<String> from = Optional.ofNullable(Pasts.number(request, "from"));
    Optional<String> to = Optional.ofNullable(Pasts.number(request, "to"));
    return trees.answer(request, trees.difference(differences.of(slug, from, to)));
  }
}
