package vn.trangtien.packages;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.RequestReader;
import vn.trangtien.ckan.CkanGroup;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;

/// What changed last, as Atom feeds under CKAN's addresses
/// ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)).
@Controller("/feeds")
@Produces("application/atom+xml")
final class FeedEndpoint {

  private static final int ENTRIES = 20;
  private static final int MOST_PAGES = 100_000;
  private static final String NEWEST = "metadata_modified desc";

  private final PackageSearch search;
  private final Lookup lookup;
  private final RequestReader reader;
  private final AtomFeed atom;

  FeedEndpoint(PackageSearch search, Lookup lookup, RequestReader reader, AtomFeed atom) {
    this.search = search;
    this.lookup = lookup;
    this.reader = reader;
    this.atom = atom;
  }

  /// All packages.
  @Get("/dataset.atom")
  HttpResponse<?> all(HttpRequest<?> request) {
    return feed(request, "Dữ liệu mới của cổng", null, List.of());
  }

  /// The packages of an agency.
  @Get("/organization/{id}.atom")
  HttpResponse<?> organization(HttpRequest<?> request, String id) {
    CkanGroup agency = found(() -> lookup.organization(id));
    return feed(
        request, agency.displayName(), null, List.of("organization:\"" + agency.name() + "\""));
  }

  /// The packages of a theme.
  @Get("/group/{id}.atom")
  HttpResponse<?> group(HttpRequest<?> request, String id) {
    CkanGroup theme = found(() -> lookup.group(id));
    return feed(request, theme.displayName(), null, List.of("groups:\"" + theme.name() + "\""));
  }

  /// The packages with a tag.
  @Get("/tag/{name}.atom")
  HttpResponse<?> tag(HttpRequest<?> request, String name) {
    String quoted = name.replaceAll("[\\\\\"]", " ");
    return feed(request, Lookup.shown(name), null, List.of("tags:\"" + quoted + "\""));
  }

  /// What a search finds.
  @Get("/custom.atom")
  HttpResponse<?> custom(HttpRequest<?> request) {
    String q = request.getParameters().get("q");
    return feed(
        request, "Tìm kiếm: " + Lookup.shown(Objects.requireNonNullElse(q, "")), q, List.of());
  }

  private HttpResponse<?> feed(
      HttpRequest<?> request, String title, @Nullable String q, List<String> filters) {
    int page = found(() -> reader.address(request).number("page", 1, MOST_PAGES));
    PackageSearch.Found found = found(() -> search.find(q, filters, q == null ? NEWEST : null));
    byte[] xml = atom.of(title, request, found, Math.max(page, 1), ENTRIES);
    EntityTag tag = EntityTag.weak(Digest.of(xml).hex().substring(0, 32));
    return (tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(xml))
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60, must-revalidate");
  }

  private static <T> T found(java.util.function.Supplier<T> wanted) {
    try {
      return wanted.get();
    } catch (ActionException refused) {
      throw new ProblemException(refused.problem());
    }
  }
}
