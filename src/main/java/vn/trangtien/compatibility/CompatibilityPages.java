package vn.trangtien.compatibility;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.trangtien.compatibility.Examples.Example;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// What the portal works with, for people.
@Controller
final class CompatibilityPages {

  private final Compatibility compatibility;
  private final Examples examples;
  private final PageWriter writer;

  CompatibilityPages(Compatibility compatibility, Examples examples, PageWriter writer) {
    this.compatibility = compatibility;
    this.examples = examples;
    this.writer = writer;
  }

  @Get(
      uris = {"/developers/works-with", "/en/developers/works-with"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> worksWith(HttpRequest<?> request) {
    View view = new View(writer.frame(request), compatibility, examples.first());
    HttpResponse<byte[]> page = writer.page(request, "compatibility/works-with", view);
    if (page instanceof MutableHttpResponse<byte[]> open) {
      open.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    return page;
  }

  /// What the page shows.
  ///
  /// @param example what requests are shown with; empty while nothing is published
  record View(Frame frame, Compatibility compatibility, Optional<Example> example) {

    /// The kinds that there are, in their order.
    List<String> kinds() {
      return compatibility.contracts().stream().map(Contract::kind).distinct().toList();
    }

    List<Contract> of(String kind) {
      return compatibility.contracts().stream().filter(it -> it.kind().equals(kind)).toList();
    }

    Optional<Outcome> last(Contract contract) {
      return compatibility.last(contract);
    }

    /// The first line of what is sent.
    String request(Contract contract) {
      String path = contract.path();
      return contract.method() + " " + example.map(it -> it.in(path)).orElse(path);
    }

    /// When one was tried last; empty where none was yet.
    Optional<Instant> latest() {
      return outcomes().stream().map(Outcome::time).max(Comparator.naturalOrder());
    }

    /// What a kind is called.
    String name(String kind) {
      return frame.t("compatibility.kind." + kind, new Text(kind, kind));
    }

    long kept() {
      return outcomes().stream().filter(Outcome::isKept).count();
    }

    long broken() {
      return outcomes().size() - kept();
    }

    private List<Outcome> outcomes() {
      return compatibility.contracts().stream().flatMap(it -> last(it).stream()).toList();
    }
  }
}
