package vn.trangtien.linkeddata;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// The context of the portal's JSON-LD at an address of its own
/// ([JSON-LD 1.1, 3.1](https://www.w3.org/TR/json-ld11/#the-context)). Documents carry the part of
/// it that they need, so that nobody has to fetch it.
///
/// What stands at a number never changes; another prefix or meaning is another number.
@Controller("/ns/context")
final class ContextEndpoint {

  private final byte[] context;
  private final EntityTag tag;

  ContextEndpoint(Surroundings surroundings, BaseAddress base) {
    JsonObjectBuilder terms = Json.createObjectBuilder().add("@version", 1.1);
    resolved(surroundings, base).forEach(terms::add);
    this.context =
        Json.createObjectBuilder()
            .add("@context", terms)
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    this.tag = EntityTag.weak(Digest.of(context).hex().substring(0, 32));
  }

  @Get(uri = "/1", produces = "application/ld+json")
  HttpResponse<?> first(HttpRequest<?> request) {
    MutableHttpResponse<?> response =
        tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(context);
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
  }

  private static SortedMap<String, String> resolved(Surroundings surroundings, BaseAddress base) {
    SortedMap<String, String> all = new TreeMap<>();
    surroundings
        .prefixes()
        .forEach((prefix, iri) -> all.put(prefix, new Iri(iri).resolve(base.value())));
    return all;
  }
}
