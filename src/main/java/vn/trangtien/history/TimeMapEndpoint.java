package vn.trangtien.history;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// The states of a dataset as a list of links, oldest first
/// ([RFC 7089, 5](https://www.rfc-editor.org/rfc/rfc7089#section-5)).
@Controller
final class TimeMapEndpoint {

  static final String TYPE = "application/link-format";

  private final Pasts pasts;
  private final BaseAddress base;
  private final HistoryConfiguration configuration;

  TimeMapEndpoint(Pasts pasts, BaseAddress base, HistoryConfiguration configuration) {
    this.pasts = pasts;
    this.base = base;
    this.configuration = configuration;
  }

  @Get(uri = "/dataset/{slug}/timemap", produces = TYPE)
  HttpResponse<byte[]> timeMap(HttpRequest<?> request, String slug) {
    Iri dataset = pasts.newest(slug).revision().record();
    List<Past> all = pasts.before(dataset, Long.MAX_VALUE, configuration.timeMapSize()).reversed();
    byte[] bytes = String.join(",\n", links(dataset, all)).getBytes(StandardCharsets.UTF_8);
    EntityTag tag = EntityTag.weak(Digest.of(bytes).hex().substring(0, 32));
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(bytes);
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=0, must-revalidate");
  }

  private List<String> links(Iri dataset, List<Past> all) {
    List<String> links = new ArrayList<>();
    String span =
        "; from=\"" + moment(all.getFirst()) + "\"; until=\"" + moment(all.getLast()) + "\"";
    links.add("<" + base.of(dataset) + ">; rel=\"original timegate\"");
    links.add(
        "<"
            + base.of(dataset.path() + "/timemap")
            + ">; rel=\"self\"; type=\""
            + TYPE
            + "\""
            + span);
    for (Past past : all) {
      List<String> relations = new ArrayList<>();
      if (past.equals(all.getFirst())) {
        relations.add("first");
      }
      if (past.equals(all.getLast())) {
        relations.add("last");
      }
      relations.add("memento");
      links.add(
          "<"
              + base.of(past.path())
              + ">; rel=\""
              + String.join(" ", relations)
              + "\"; datetime=\""
              + moment(past)
              + "\"");
    }
    return links;
  }

  private static String moment(Past past) {
    return Moment.of(past.revision().time());
  }
}
