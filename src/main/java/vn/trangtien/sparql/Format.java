package vn.trangtien.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.triples.Form;

/// The form of an answer and the media type under which it was asked for
/// ([SPARQL 1.1 Protocol, 2.1.6](https://www.w3.org/TR/sparql11-protocol/#query-success)).
record Format(Form form, String mediaType) {

  /// Those that clients write; `n3`, `json-ld` and `rdf+xml` are SPARQLWrapper's.
  private static final Map<Form, List<String>> NAMES =
      Map.of(
          Form.JSON, List.of("json", "srj"),
          Form.XML, List.of("xml", "srx"),
          Form.CSV, List.of("csv"),
          Form.TSV, List.of("tsv"),
          Form.TURTLE, List.of("turtle", "ttl", "n3"),
          Form.JSONLD, List.of("jsonld", "json-ld", "json"),
          Form.RDFXML, List.of("rdfxml", "rdf+xml", "rdf", "xml"),
          Form.NTRIPLES, List.of("ntriples", "nt"));

  /// The form that `request` wants most, or that the parameter `format` names.
  ///
  /// @param rows whether the answer is a table
  static Format choose(HttpRequest<?> request, @Nullable String named, boolean rows) {
    List<Form> offered = Arrays.stream(Form.values()).filter(it -> it.isForRows() == rows).toList();
    Collection<MediaType> accepted = request.accept();
    if ("html".equals(named) || (named == null && accepted.contains(MediaType.TEXT_HTML_TYPE))) {
      // A browser gets what it can show.
      return rows
          ? new Format(Form.JSON, MediaType.APPLICATION_JSON)
          : new Format(Form.TURTLE, MediaType.TEXT_PLAIN);
    }
    if (named != null) {
      return offered.stream()
          .filter(
              it ->
                  NAMES.getOrDefault(it, List.of()).contains(named)
                      || it.mediaTypes().contains(named))
          .map(it -> new Format(it, it.mediaTypes().getFirst()))
          .findFirst()
          .orElseThrow(() -> notAcceptable(offered));
    }
    return accepted.isEmpty()
        ? new Format(offered.getFirst(), offered.getFirst().mediaTypes().getFirst())
        : best(offered, accepted);
  }

  /// Whether the client names HTML and wants it more than every form of an answer, as browsers do.
  static boolean isForPeople(HttpRequest<?> request) {
    Collection<MediaType> accepted = request.accept();
    double page = wanted(accepted, MediaType.TEXT_HTML);
    return accepted.contains(MediaType.TEXT_HTML_TYPE)
        && Arrays.stream(Form.values())
            .flatMap(it -> it.mediaTypes().stream())
            .allMatch(it -> wanted(accepted, it) < page);
  }

  /// As it stands in `Content-Type`.
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
  }

  private static Format best(List<Form> offered, Collection<MediaType> accepted) {
    Format best = null;
    double most = 0;
    for (Form form : offered) {
      for (String mediaType : form.mediaTypes()) {
        double wanted = wanted(accepted, mediaType);
        if (wanted > most) {
          best = new Format(form, mediaType);
          most = wanted;
        }
      }
    }
    if (best == null) {
      throw notAcceptable(offered);
    }
    return best;
  }

  /// The quality, with a little more for what is said more precisely.
  private static double wanted(Collection<MediaType> accepted, String mediaType) {
    int surest = 0;
    double quality = 0;
    for (MediaType range : accepted) {
      int precision = precision(range.getName(), mediaType);
      if (precision > surest) {
        surest = precision;
        quality = range.getQualityAsNumber().doubleValue();
      }
    }
    return quality <= 0 ? 0 : quality + surest * 1e-5;
  }

  private static int precision(String range, String mediaType) {
    if (range.equals(mediaType)) {
      return 3;
    }
    if (range.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*")) {
      return 2;
    }
    return range.equals("*/*") ? 1 : 0;
  }

  private static ProblemException notAcceptable(List<Form> offered) {
    String types =
        offered.stream().map(it -> it.mediaTypes().getFirst()).collect(Collectors.joining(", "));
    return new ProblemException(
        Problem.of(
            HttpStatus.NOT_ACCEPTABLE,
            "not-acceptable",
            "Kết quả không có dạng mà bạn yêu cầu; có các dạng: " + types + ".",
            "The answer does not come in a form that you accept; it comes in: " + types + "."));
  }
}
