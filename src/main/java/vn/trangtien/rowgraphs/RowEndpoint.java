package vn.trangtien.rowgraphs;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.triples.Form;
import vn.trangtien.triples.Triples;

/// Answers the names of rows and of their graphs with RDF; people are led to the table.
@Controller("/")
final class RowEndpoint {

  private static final String SLUG = "[A-Za-z0-9._~-]{1,200}";
  private static final String NUMBER = "[1-9][0-9]{0,11}";
  private static final String CACHING = "public, max-age=5, must-revalidate";

  private static final Map<String, Form> FORMS =
      Map.of(
          "ttl", Form.TURTLE,
          "jsonld", Form.JSONLD,
          "rdf", Form.RDFXML,
          "nt", Form.NTRIPLES);

  private final RowDocuments documents;
  private final Triples triples;

  RowEndpoint(RowDocuments documents, Triples triples) {
    this.documents = documents;
    this.triples = triples;
  }

  /// Rows are read where the table is.
  @Get(
      uris = {"/dataset/{slug}/rows", "/en/dataset/{slug}/rows"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> http) {
    return HttpResponse.seeOther(URI.create(http.getPath().replaceFirst("rows$", "table")));
  }

  /// What a graph of rows is.
  @Get("/dataset/{slug}/rows")
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  HttpResponse<?> graph(HttpRequest<?> http, String slug) {
    return graph(http, slug, accepted(http));
  }

  /// The same in the form that the address ends with.
  @Get(
      uris = {
        "/dataset/{slug}/rows.ttl",
        "/dataset/{slug}/rows.jsonld",
        "/dataset/{slug}/rows.rdf",
        "/dataset/{slug}/rows.nt"
      })
  @Produces(MediaType.ALL)
  HttpResponse<?> graphAs(HttpRequest<?> http, String slug) {
    return graph(http, slug, named(http));
  }

  /// One row.
  @Get("/dataset/{slug}/table/{number}")
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  HttpResponse<?> row(HttpRequest<?> http, String slug, String number) {
    return row(http, slug, number, accepted(http));
  }

  /// The same in the form that the address ends with.
  @Get(
      uris = {
        "/dataset/{slug}/table/{number}.ttl",
        "/dataset/{slug}/table/{number}.jsonld",
        "/dataset/{slug}/table/{number}.rdf",
        "/dataset/{slug}/table/{number}.nt"
      })
  @Produces(MediaType.ALL)
  HttpResponse<?> rowAs(HttpRequest<?> http, String slug, String number) {
    return row(http, slug, number, named(http));
  }

  private HttpResponse<?> graph(HttpRequest<?> http, String slug, Form form) {
    Iri dataset = dataset(slug);
    return answer(http, form, dataset, () -> documents.graph(dataset));
  }

  private HttpResponse<?> row(HttpRequest<?> http, String slug, String number, Form form) {
    Iri dataset = dataset(slug);
    String table = http.getParameters().getFirst("distribution").orElse("");
    if (!number.matches(NUMBER) || !(table.isEmpty() || table.matches(SLUG))) {
      throw missing(Text.EMPTY);
    }
    String path = dataset.path() + "/table/" + number;
    String whole = table.isEmpty() ? path : path + "?distribution=" + table;
    return answer(http, form, dataset, () -> documents.row(whole));
  }

  private HttpResponse<?> answer(
      HttpRequest<?> http, Form form, Iri dataset, Supplier<Graph> asked) {
    String state = triples.state() + "\n" + http.getUri() + "\n" + form;
    String hex = Digest.of(state.getBytes(StandardCharsets.UTF_8)).hex();
    EntityTag tag = EntityTag.weak(hex.substring(0, 32));
    Graph told = asked.get();
    if (told.isEmpty()) {
      throw missing(documents.reason(dataset));
    }
    MutableHttpResponse<?> response =
        tag.isHeldBy(http)
            ? HttpResponse.notModified()
            : HttpResponse.ok(written(told, form)).contentType(form.mediaTypes().getFirst());
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, CACHING);
  }

  private static byte[] written(Graph graph, Form form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(form.rdf()).output(out);
    return out.toByteArray();
  }

  private static Form named(HttpRequest<?> http) {
    String path = http.getPath();
    return FORMS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), Form.TURTLE);
  }

  private static Form accepted(HttpRequest<?> http) {
    Stream<Form> chosen =
        http.getHeaders().accept().stream()
            .flatMap(
                type ->
                    FORMS.values().stream()
                        .filter(it -> it.mediaTypes().getFirst().equals(type.getName())));
    return chosen.findFirst().orElse(Form.TURTLE);
  }

  private static Iri dataset(String slug) {
    if (!slug.matches(SLUG)) {
      throw missing(Text.EMPTY);
    }
    return Iri.own("/dataset/" + slug);
  }

  private static ProblemException missing(Text reason) {
    return new ProblemException(
        reason.isEmpty()
            ? Problem.notFound(
                "Không có dòng nào dưới tên này ở dạng RDF; dữ liệu vừa công bố có thể chưa kịp"
                    + " đưa vào.",
                "No row of that name is told in RDF; what was just published may not be there yet.")
            : Problem.notFound(reason.vi(), reason.en()));
  }
}
