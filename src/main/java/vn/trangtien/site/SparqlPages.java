package vn.trangtien.site;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RouteCondition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Packed;
import vn.trangtien.page.PageWriter;

/// The form by which people write SPARQL; the protocol stands at the same address in another room.
@Controller
final class SparqlPages {

  private static final List<String> EXAMPLES =
      List.of(
          "datasets",
          "agencies",
          "files",
          "theme",
          "successors",
          "visits",
          "commune",
          "columns",
          "left-out");

  private final PageWriter writer;
  private final List<Example> examples;

  SparqlPages(PageWriter writer) {
    this.writer = writer;
    this.examples = EXAMPLES.stream().map(it -> new Example(it, read(it))).toList();
  }

  /// Only where nothing is queried yet: with a `query` the protocol answers.
  @Get(
      uris = {"/sparql", "/en/sparql"},
      produces = MediaType.TEXT_HTML)
  @RouteCondition(
      "#{request.parameters.get('query') == null && request.parameters.get('update') == null}")
  HttpResponse<byte[]> query(HttpRequest<?> form) {
    Frame frame = writer.frame(form);
    String wanted = form.getParameters().getFirst("example").orElse("");
    Example chosen =
        examples.stream()
            .filter(it -> it.key().equals(wanted))
            .findFirst()
            .orElse(examples.getFirst());
    return writer.page(form, "site/sparql", new View(frame, chosen, examples));
  }

  private static String read(String key) {
    return new String(Packed.read("site/sparql/" + key + ".rq"), StandardCharsets.UTF_8).strip();
  }

  /// The form and what it begins with.
  record View(Frame frame, Example chosen, List<Example> examples) {}

  /// A query to begin from; `{base}` stands for the portal's address.
  record Example(String key, String template) {

    String query(Frame frame) {
      return template.replace("{base}", frame.address("/"));
    }
  }
}
