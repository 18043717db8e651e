package vn.trangtien.history;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;

/// Leads who asks for a dataset as it was at a moment to the revision that held then, in the form
/// and language of the address: each dataset is its own time gate
/// ([RFC 7089, 4.1.1](https://www.rfc-editor.org/rfc/rfc7089#section-4.1.1)).
@ServerFilter({"/dataset/*", "/en/dataset/*"})
final class TimeGate {

  private static final String MOMENT = "Accept-Datetime";
  private static final Pattern DATASET =
      Pattern.compile("(/en)?(/dataset/[A-Za-z0-9._~-]{1,200}?)(\\.(?:html|ttl|jsonld|rdf|nt))?");

  private final Ledger ledger;
  private final BaseAddress base;

  TimeGate(Ledger ledger, BaseAddress base) {
    this.ledger = ledger;
    this.base = base;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable HttpResponse<?> lead(HttpRequest<?> request) {
    String asked = request.getHeaders().get(MOMENT);
    Matcher address = DATASET.matcher(request.getPath());
    boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    if (asked == null || !reads || !address.matches()) {
      return null;
    }
    Instant moment = Moment.parse(asked).orElseThrow(TimeGate::malformed);
    Iri dataset = Iri.own(address.group(2));
    String suffix = address.group(3) == null ? "" : address.group(3);
    String english = address.group(1) == null ? "" : address.group(1);
    return then(dataset, moment)
        .map(it -> dataset.path() + "/revisions/" + it.sequence() + suffix)
        .map(it -> told(HttpResponse.status(HttpStatus.FOUND), dataset.path(), english + it))
        .orElse(null);
  }

  /// The revision of a moment; its whole second counts, for a header says no more. Who asks for a
  /// moment before the first gets the first
  /// ([RFC 7089, 4.5.3](https://www.rfc-editor.org/rfc/rfc7089#section-4.5.3)).
  private Optional<Revision> then(Iri dataset, Instant moment) {
    Instant end = moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).minus(1, ChronoUnit.MICROS);
    return ledger.asOf(dataset, end).or(() -> ledger.next(dataset, 0));
  }

  /// Says of every dataset that it was something else once, and where that stands.
  @ResponseFilter
  void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
    Matcher address = DATASET.matcher(request.getPath());
    if (response.getStatus().getCode() >= 400 || !address.matches()) {
      return;
    }
    tell(response, address.group(2));
  }

  private HttpResponse<?> told(MutableHttpResponse<?> response, String dataset, String state) {
    tell(response, dataset);
    return response.header(HttpHeaders.LOCATION, base.of(state));
  }

  private void tell(MutableHttpResponse<?> response, String dataset) {
    response.header(HttpHeaders.VARY, MOMENT);
    response.header(HttpHeaders.LINK, link(dataset, "original timegate"));
    response.header(
        HttpHeaders.LINK,
        link(dataset + "/timemap", "timemap") + "; type=\"" + TimeMapEndpoint.TYPE + "\"");
    response.header(HttpHeaders.LINK, link(dataset + "/revisions", "version-history"));
  }

  private String link(String path, String relation) {
    return "<" + base.of(path) + ">; rel=\"" + relation + "\"";
  }

  private static ProblemException malformed() {
    return new ProblemException(
        Problem.badRequest(
            "Accept-Datetime phải là một thời điểm như «Sat, 01 Aug 2026 00:00:00 GMT».",
            "Accept-Datetime must be a moment such as “Sat, 01 Aug 2026 00:00:00 GMT”."));
  }
}
