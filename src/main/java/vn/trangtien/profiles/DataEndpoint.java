package vn.trangtien.profiles;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;

/// The catalogue, whole or one dataset, in the words of data.gov.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class DataEndpoint {

  private static final String WHOLE = "/data.json";

  private final DataFile file;
  private final DcatUs1 first;
  private final DcatUs3 third;
  private final PublishedDatasets datasets;
  private final JsonMapper json;
  private final BaseAddress base;
  private final ProfilesConfiguration configuration;

  DataEndpoint(
      DataFile file,
      DcatUs1 first,
      DcatUs3 third,
      PublishedDatasets datasets,
      JsonMapper json,
      BaseAddress base,
      ProfilesConfiguration configuration) {
    this.file = file;
    this.first = first;
    this.third = third;
    this.datasets = datasets;
    this.json = json;
    this.base = base;
    this.configuration = configuration;
  }

  /// All of it, where harvesters look for it; in the older shape unless the newer is asked for.
  @Get(uri = WHOLE, produces = MediaType.APPLICATION_JSON)
  HttpResponse<?> whole(HttpRequest<?> request) throws IOException {
    return whole(request, Profile.of(request) == Profile.DCAT_US ? third : first);
  }

  /// All of it at its own address; in the newer shape unless the older is asked for.
  @Get(uri = "/catalog", produces = MediaType.APPLICATION_JSON)
  HttpResponse<?> catalog(HttpRequest<?> request) throws IOException {
    return whole(request, shape(request));
  }

  /// One dataset.
  @Get(uri = "/dataset/{slug}", produces = MediaType.APPLICATION_JSON)
  HttpResponse<?> dataset(HttpRequest<?> request, String slug) throws IOException {
    CatalogRecord entry = datasets.entry(slug);
    byte[] bytes = json.writeValueAsBytes(shape(request).dataset(entry));
    EntityTag tag = EntityTag.weak(Digest.of(bytes).hex().substring(0, 32));
    return tagged(
        tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(bytes),
        tag,
        shape(request));
  }

  private DcatUsShape shape(HttpRequest<?> request) {
    return Profile.of(request) == Profile.DCAT_US_1 ? first : third;
  }

  private HttpResponse<?> whole(HttpRequest<?> request, DcatUsShape shape) throws IOException {
    Path made = file.in(shape);
    EntityTag tag = EntityTag.weak(made.getFileName().toString().replaceFirst("[.]json$", ""));
    MutableHttpResponse<?> response = HttpResponse.notModified();
    if (!tag.isHeldBy(request)) {
      MediaType type = MediaType.APPLICATION_JSON_TYPE;
      response =
          HttpResponse.ok(new StreamedFile(Files.newInputStream(made), type, 0, Files.size(made)));
      response.contentType(type);
    }
    String asked = shape == first ? "" : "?_profile=" + shape.profile().token();
    return tagged(response, tag, shape)
        .header(HttpHeaders.CONTENT_LOCATION, base.of(WHOLE) + asked);
  }

  private MutableHttpResponse<?> tagged(
      MutableHttpResponse<?> response, EntityTag tag, DcatUsShape shape) {
    return response
        .header(ProfileNegotiation.CONTENT_PROFILE, "<" + shape.profile().iri() + ">")
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, configuration.cacheControl());
  }
}
