package vn.trangtien.delivery;

import com.fasterxml.jackson.core.JsonGenerator;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.rows.Join;
import vn.trangtien.rows.Joins;

/// Which datasets go with one, and by which columns, as JSON.
@Controller("/api/v1/datasets/{slug}/joins")
final class JoinsApi {

  private final Joins joins;
  private final BaseAddress base;

  JoinsApi(Joins joins, BaseAddress base) {
    this.joins = joins;
    this.base = base;
  }

  /// All of them, declared keys first.
  @Get
  HttpResponse<byte[]> joins(HttpRequest<?> http, String slug) {
    Parameter.only(http, List.of());
    List<Join> found = joins.of(slug);
    byte[] document =
        Json.of(
            out -> {
              out.writeStartObject();
              out.writeStringField("dataset", base.of("/dataset/" + slug));
              out.writeNumberField("count", found.size());
              out.writeArrayFieldStart("joins");
              for (Join join : found) {
                write(out, join);
              }
              out.writeEndArray();
              out.writeEndObject();
            });
    EntityTag tag = EntityTag.weak(Digest.of(document).hex().substring(0, 20));
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(http)
            ? HttpResponse.notModified()
            : HttpResponse.ok(document).contentType(MediaType.APPLICATION_JSON_TYPE);
    return Answers.cached(response, tag);
  }

  private void write(JsonGenerator out, Join join) throws IOException {
    out.writeStartObject();
    out.writeStringField("column", join.column());
    out.writeStringField("dataset", base.of(join.dataset()));
    Json.words(out, "title", join.title());
    out.writeStringField("otherColumn", join.otherColumn());
    out.writeStringField("kind", join.kind().name().toLowerCase(Locale.ROOT));
    Iri list = join.codeList();
    if (list != null) {
      out.writeStringField("codeList", base.of(list));
    }
    Json.words(out, "reason", join.reason());
    out.writeEndObject();
  }
}
