package vn.trangtien.linkeddata;

import io.micronaut.context.annotation.Executable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.profiles.Profile;
import vn.trangtien.profiles.ProfileGraphs;

/// Answers the address of anything with the RDF about it
/// ([Cool URIs](https://www.w3.org/TR/cooluris/)).
@Singleton
@ExecuteOn(TaskExecutors.BLOCKING)
class DocumentEndpoint {

  /// An HTTP date, whose day has two digits
  /// ([RFC 9110, 5.6.7](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7)).
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Documents documents;
  private final CatalogListing listing;
  private final RenderedDocuments rendered;
  private final ProfileGraphs profiles;
  private final BaseAddress base;
  private final LinkedDataConfiguration configuration;

  DocumentEndpoint(
      Documents documents,
      CatalogListing listing,
      RenderedDocuments rendered,
      ProfileGraphs profiles,
      BaseAddress base,
      LinkedDataConfiguration configuration) {
    this.documents = documents;
    this.listing = listing;
    this.rendered = rendered;
    this.profiles = profiles;
    this.base = base;
    this.configuration = configuration;
  }

  /// Answers in the form that content negotiation chose.
  @Executable
  HttpResponse<?> negotiated(HttpRequest<?> request) {
    Stream<RdfForm> chosen =
        request.getHeaders().accept().stream().flatMap(it -> RdfForm.ofMediaType(it).stream());
    return answer(request, request.getPath(), chosen.findFirst().orElse(RdfForm.TURTLE));
  }

  /// Answers in the form that the address ends with.
  @Executable
  HttpResponse<?> suffixed(HttpRequest<?> request) {
    String path = request.getPath();
    int dot = path.lastIndexOf('.');
    RdfForm form =
        RdfForm.ofExtension(path.substring(dot + 1)).orElseThrow(DocumentEndpoint::missing);
    return answer(request, path.substring(0, dot), form);
  }

  private HttpResponse<?> answer(HttpRequest<?> request, String path, RdfForm form) {
    Profile profile = Profile.of(request);
    RdfDocument document =
        find(request, path).orElseThrow(DocumentEndpoint::missing).in(profile, profiles);
    EntityTag tag = tag(document, form);
    MutableHttpResponse<?> response = HttpResponse.notModified();
    if (!tag.isHeldBy(request)) {
      byte[] bytes = rendered.bytes(document, form, tag);
      response = HttpResponse.ok(bytes).contentType(form.mediaType());
      response.header(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
    }
    DocumentLinks links = new DocumentLinks(base, path, request.getUri().getRawQuery());
    if (document.modified() != null) {
      String time = DATE.format(document.modified());
      response.header(HttpHeaders.LAST_MODIFIED, time);
      if (document.past()) {
        response.header("Memento-Datetime", time);
      }
    }
    return configuration
        .cached(response, tag)
        .header(HttpHeaders.CONTENT_LOCATION, links.address(form, profile))
        .header(HttpHeaders.LINK, String.join(", ", links.of(document, profile)));
  }

  private Optional<RdfDocument> find(HttpRequest<?> request, String path) {
    var query = request.getParameters();
    return path.equals(Catalog.CATALOG.path())
        ? listing.page(query.get("after"), query.get("size"), DocumentLinks.asked(request.getUri()))
        : documents.find(path);
  }

  private EntityTag tag(RdfDocument document, RdfForm form) {
    String state = document.topic() + " " + document.stamp() + " " + base.value();
    Digest digest = Digest.of(state.getBytes(StandardCharsets.UTF_8));
    return EntityTag.weak(digest.hex().substring(0, 32) + "-" + form.extension());
  }

  private static ProblemException missing() {
    return new ProblemException(
        Problem.notFound(
            "Không có mục nào dưới tên này trong danh mục hay bảng mã của cổng.",
            "Nothing of that name is in the portal's catalogue or code lists."));
  }
}
