package vn.trangtien.openapi;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;

/// The OpenAPI document of this portal, made once.
@Controller("/api/v1/openapi.json")
final class OpenApi {

  private final byte[] document;
  private final EntityTag tag;

  OpenApi(Operations operations, BaseAddress base, JsonMapper json) throws IOException {
    document = json.writeValueAsBytes(OpenApiDocument.of(operations, base));
    tag = EntityTag.weak(Digest.of(document).hex().substring(0, 32));
  }

  @Get(produces = MediaType.APPLICATION_JSON)
  HttpResponse<byte[]> document(HttpRequest<?> http) {
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(http) ? HttpResponse.notModified() : HttpResponse.ok(document);
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
  }
}
