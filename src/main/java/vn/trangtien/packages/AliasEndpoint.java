package vn.trangtien.packages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.trangtien.actions.ActionException;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.ProblemException;

/// The addresses of CKAN's pages lead to the portal's own.
@Controller
@Produces(MediaType.ALL)
final class AliasEndpoint {

  private final Lookup lookup;
  private final BaseAddress base;

  AliasEndpoint(Lookup lookup, BaseAddress base) {
    this.lookup = lookup;
    this.base = base;
  }

  /// The list of agencies.
  @Get("/organization")
  HttpResponse<?> organizations() {
    return to(base.of("/agency"));
  }

  /// An agency.
  @Get("/organization/{id}")
  HttpResponse<?> organization(String id) {
    return to(found(() -> base.of(lookup.organization(id).iri())));
  }

  /// The list of themes.
  @Get("/group")
  HttpResponse<?> groups() {
    return to(base.of("/theme"));
  }

  /// A theme.
  @Get("/group/{id}")
  HttpResponse<?> group(String id) {
    return to(found(() -> base.of(lookup.group(id).iri())));
  }

  /// A search for a tag.
  @Get("/tag/{name}")
  HttpResponse<?> tag(String name) {
    return to(base.of("/search?q=") + URLEncoder.encode(name, StandardCharsets.UTF_8));
  }

  /// A distribution.
  @Get(uris = {"/resource/{id}", "/dataset/{owner}/resource/{id}"})
  HttpResponse<?> resource(String id) {
    return to(
        found(
            () -> {
              CkanCatalog.Located it = lookup.resource(id);
              return base.of(it.owner().iri()) + "/distribution/" + it.resource().key();
            }));
  }

  /// Its file.
  @Get(
      uris = {
        "/dataset/{owner}/resource/{id}/download",
        "/dataset/{owner}/resource/{id}/download/{fileName}"
      })
  HttpResponse<?> download(HttpRequest<?> request, String id) {
    return to(found(() -> base.of(lookup.resource(id).resource().path())));
  }

  static MutableHttpResponse<?> to(String address) {
    return HttpResponse.redirect(URI.create(URI.create(address).toASCIIString()));
  }

  private static String found(java.util.function.Supplier<String> address) {
    try {
      return address.get();
    } catch (ActionException none) {
      throw new ProblemException(none.problem());
    }
  }
}
