package vn.trangtien.sparql;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
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
import io.micronaut.http.annotation.RouteCondition;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.EntityTag;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.triples.Question;
import vn.trangtien.triples.Triples;

/// The query operation of the SPARQL protocol
/// ([SPARQL 1.1 Protocol](https://www.w3.org/TR/sparql11-protocol/)); there is no update operation.
@Controller
public final class SparqlEndpoint {

  private static final String FRESH = "public, max-age=5, must-revalidate";

  private final Asking asking;
  private final Clients clients;
  private final EndpointDescription description;
  private final SparqlConfiguration limits;
  private final Triples triples;
  private final TextSearch search;

  SparqlEndpoint(
      Asking asking,
      Clients clients,
      EndpointDescription description,
      SparqlConfiguration limits,
      Triples triples,
      TextSearch search) {
    this.asking = asking;
    this.clients = clients;
    this.description = description;
    this.limits = limits;
    this.triples = triples;
    this.search = search;
  }

  /// Query via GET ([2.1.1](https://www.w3.org/TR/sparql11-protocol/#query-via-get)); the address
  /// of the English page answers too, for people who share what they asked there.
  @Get(uris = {"/sparql", "/en/sparql"})
  @Produces(MediaType.ALL)
  @RouteCondition(
      "#{request.parameters.get('query') != null || request.parameters.get('update') != null}")
  HttpResponse<?> get(HttpRequest<?> asked) throws InterruptedException {
    HttpParameters parameters = asked.getParameters();
    Parameters given = Parameters.of(parameters.asMap(String.class, List.class));
    return given.isQueryAlone() && Format.isForPeople(asked)
        ? page(asked.getPath(), given.asked().text())
        : answer(asked, given);
  }

  /// Leads a browser, which asks for HTML before all else, to the page that shows the answer.
  private static HttpResponse<?> page(String path, String query) {
    String shown = path + "?run=1&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return HttpResponse.seeOther(URI.create(shown))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CACHE_CONTROL, FRESH);
  }

  /// What the endpoint is.
  @Get("/sparql")
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  @RouteCondition(
      "#{request.parameters.get('query') == null && request.parameters.get('update') == null}")
  HttpResponse<byte[]> describe(HttpRequest<?> asked) {
    String named = asked.getParameters().get("format");
    Format choice = Format.choose(asked, named, false);
    EntityTag tag = tag(choice, triples.state(), "");
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(asked)
            ? HttpResponse.notModified()
            : HttpResponse.ok(description.in(choice.form()));
    return with(response, choice, tag, true);
  }

  /// Query via POST, as a form or directly
  /// ([2.1.2](https://www.w3.org/TR/sparql11-protocol/#query-via-post-urlencoded),
  /// [2.1.3](https://www.w3.org/TR/sparql11-protocol/#query-via-post-direct)).
  @Post("/sparql")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.ALL)
  HttpResponse<?> post(HttpRequest<?> request, @Body byte @Nullable [] body)
      throws InterruptedException {
    if (body != null && body.length > limits.bodyKilobytes() * 1_024L) {
      throw tooLong(limits.bodyKilobytes());
    }
    MediaType type = request.getContentType().orElseThrow(SparqlEndpoint::unsupported);
    boolean unicode =
        type.getParameters().get("charset").map("utf-8"::equalsIgnoreCase).orElse(true);
    if (!unicode) {
      throw unsupported();
    }
    String text = text(body == null ? new byte[0] : body);
    return switch (type.getName()) {
      case MediaType.APPLICATION_FORM_URLENCODED -> answer(request, Parameters.of(text));
      case "application/sparql-query" -> {
        Parameters given = Parameters.of(request.getParameters().asMap(String.class, List.class));
        yield answer(request, given.withQuery(text));
      }
      case "application/sparql-update" -> throw noUpdate();
      default -> throw unsupported();
    };
  }

  private HttpResponse<?> answer(HttpRequest<?> request, Parameters given)
      throws InterruptedException {
    String client = clients.of(request);
    try {
      if (given.has("update")) {
        throw noUpdate();
      }
      Question.Asked asked = given.asked();
      Question question = triples.read(asked);
      Format choice = Format.choose(request, given.format(), question.asksForRows());
      String found = search.state();
      EntityTag known = tag(choice, triples.state() + found, asked.toString());
      if (question.repeatable() && known.isHeldBy(request)) {
        return with(HttpResponse.notModified(), choice, known, true);
      }
      if (request.getMethod() == HttpMethod.HEAD) {
        return with(HttpResponse.ok(), choice, known, question.repeatable());
      }
      Run run = asking.run(client, question, choice.form(), it -> clients.watch(request, it));
      EntityTag tag = tag(choice, run.state() + found, asked.toString());
      return with(HttpResponse.ok(run.delivery().source()), choice, tag, question.repeatable());
    } catch (ProblemException refused) {
      if (refused.problem().status() != HttpStatus.TOO_MANY_REQUESTS) {
        asking.failed(client);
      }
      throw refused;
    }
  }

  private static <T> HttpResponse<T> with(
      MutableHttpResponse<T> response, Format choice, EntityTag tag, boolean repeatable) {
    response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    if (response.status() != HttpStatus.NOT_MODIFIED) {
      response.contentType(choice.contentType());
    }
    if (!repeatable) {
      return response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    return response
        .header(HttpHeaders.CACHE_CONTROL, FRESH)
        .header(HttpHeaders.ETAG, tag.toString());
  }

  private static EntityTag tag(Format choice, String state, String asked) {
    String parts = state + "\n" + choice.mediaType() + "\n" + asked;
    String whole = Digest.of(parts.getBytes(StandardCharsets.UTF_8)).hex();
    return EntityTag.weak(whole.substring(0, 32));
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException otherwise) {
      throw new ProblemException(
          Problem.badRequest("Truy vấn phải ở dạng UTF-8.", "The query has to be UTF-8."));
    }
  }

  private static ProblemException tooLong(int kilobytes) {
    return new ProblemException(
        Problem.of(
            HttpStatus.REQUEST_ENTITY_TOO_LARGE,
            "query-too-long",
            "Yêu cầu dài hơn " + kilobytes + " KB.",
            "The request is longer than " + kilobytes + " KB."));
  }

  private static ProblemException noUpdate() {
    return new ProblemException(
        Problem.of(
            HttpStatus.FORBIDDEN,
            "read-only",
            "Điểm truy vấn này chỉ để đọc; không nhận SPARQL Update.",
            "This endpoint is for reading only; it takes no SPARQL Update."));
  }

  private static ProblemException unsupported() {
    return new ProblemException(
        Problem.of(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "unsupported-media-type",
            "Hãy gửi truy vấn bằng application/x-www-form-urlencoded hoặc"
                + " application/sparql-query, mã UTF-8.",
            "Send the query as application/x-www-form-urlencoded or application/sparql-query,"
                + " in UTF-8."));
  }
}
