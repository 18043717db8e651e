package vn.trangtien.requests;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// The form in which people ask for data or report an error.
@Controller
final class RequestPages {

  private static final int MOST_WORDS = 200;

  private final RequestBox box;
  private final FormTokens tokens;
  private final FormCheck check;
  private final Sender sender;
  private final Known known;
  private final Catalog catalog;
  private final PageWriter writer;
  private final RequestsConfiguration limits;

  RequestPages(
      RequestBox box,
      FormTokens tokens,
      FormCheck check,
      Sender sender,
      Known known,
      Catalog catalog,
      PageWriter writer,
      RequestsConfiguration limits) {
    this.box = box;
    this.tokens = tokens;
    this.check = check;
    this.sender = sender;
    this.known = known;
    this.catalog = catalog;
    this.writer = writer;
    this.limits = limits;
  }

  /// The empty form, or one with the words `q` and what is known of them, or about `dataset`.
  @Get(
      uris = {"/request", "/en/request"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> form(HttpRequest<?> request) {
    HttpParameters parameters = request.getParameters();
    String slug = parameters.getFirst("dataset").orElse("");
    String words = Filled.clean(parameters.getFirst("q").orElse(""));
    String asked = words.substring(0, Math.min(words.length(), MOST_WORDS));
    if (!slug.isEmpty() && dataset(slug).isEmpty()) {
      throw new ProblemException(
          Problem.notFound(
              "Không có tập dữ liệu nào mang tên này để báo lỗi.",
              "There is no dataset of that name to report an error in."));
    }
    String agency = parameters.getFirst("agency").orElse("");
    Filled begun = Filled.begun(slug, agency, asked, tokens.issue());
    return form(request, begun, asked, List.of(), HttpStatus.OK);
  }

  /// Takes a form; what must be mended is said beside the fields, with everything still in them.
  @Post(uris = {"/request", "/en/request"})
  @Consumes(MediaType.ALL)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<byte[]> send(HttpRequest<?> request, @Body byte @Nullable [] body) {
    String address = sender.of(request);
    Filled filled = read(request, body == null ? new byte[0] : body);
    if (!filled.trap().isEmpty()) {
      // A machine learns nothing from an answer that looks like success.
      return writer.seeOther(request, "/requests");
    }
    Optional<FormTokens.Claim> claim = tokens.read(filled.token());
    if (claim.isEmpty() || claim.get().age().compareTo(Duration.ofHours(limits.mostHours())) > 0) {
      Filled renewed = filled.with(tokens.issue());
      Fault old = Fault.of("", "request.error.old");
      return form(request, renewed, "", List.of(old), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    List<Fault> faults = check.faults(filled);
    if (claim.get().age().toMillis() < limits.leastSeconds() * 1_000L) {
      faults.addFirst(Fault.of("", "request.error.fast", limits.leastSeconds()));
    }
    if (!faults.isEmpty()) {
      return form(request, filled, "", faults, HttpStatus.UNPROCESSABLE_ENTITY);
    }
    Optional<DataRequest> filed = box.file(filled, claim.get().nonce(), address);
    if (filed.isEmpty()) {
      Fault share = Fault.of("", "request.error.share", limits.hourly());
      return form(request, filled, "", List.of(share), HttpStatus.TOO_MANY_REQUESTS);
    }
    return writer.seeOther(request, filed.get().path());
  }

  private HttpResponse<byte[]> form(
      HttpRequest<?> request, Filled filled, String words, List<Fault> faults, HttpStatus status) {
    Frame frame = writer.frame(request);
    FormView view =
        new FormView(
            frame,
            filled,
            dataset(filled.dataset()).orElse(null),
            known.to(filled.isReport() ? "" : words),
            words,
            faults,
            check);
    HttpResponse<byte[]> page = writer.page(request, "requests/form", view);
    if (page instanceof MutableHttpResponse<byte[]> open) {
      open.status(status);
      open.getHeaders().remove(HttpHeaders.ETAG);
      open.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    return page;
  }

  private Filled read(HttpRequest<?> request, byte[] body) {
    boolean form =
        request
            .getContentType()
            .filter(it -> it.getName().equals(MediaType.APPLICATION_FORM_URLENCODED))
            .isPresent();
    if (!form) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "unsupported-media-type",
              "Yêu cầu phải được gửi bằng biểu mẫu của trang này.",
              "Requests are sent by the form of this page."));
    }
    if (body.length > limits.bodyKilobytes() << 10) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.REQUEST_ENTITY_TOO_LARGE,
              "too-large",
              "Biểu mẫu lớn quá " + limits.bodyKilobytes() + " KB; hãy viết ngắn lại.",
              "The form is larger than " + limits.bodyKilobytes() + " KB; write less."));
    }
    try {
      return Filled.of(body);
    } catch (IllegalArgumentException unreadable) {
      throw new ProblemException(
          Problem.badRequest(
              "Cổng không đọc được biểu mẫu này.", "The portal cannot read this form."));
    }
  }

  private Optional<Dataset> dataset(String slug) {
    return Frame.iri("/dataset/" + slug).flatMap(catalog::find).map(CatalogRecord::dataset);
  }
}
