package vn.trangtien.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// The forms that an answer comes in, the usual one of each kind first
/// ([SPARQL 1.1 Protocol, 2.1.6](https://www.w3.org/TR/sparql11-protocol/#query-success)).
enum Format {
  JSON(
      List.of("json", "srj", "html"),
      "SPARQL_Results_JSON",
      "application/sparql-results+json",
      "application/json"),
  XML(
      List.of("xml", "srx"),
      "SPARQL_Results_XML",
      "application/sparql-results+xml",
      "application/xml"),
  CSV(List.of("csv"), "SPARQL_Results_CSV", "text/csv"),
  TSV(List.of("tsv"), "SPARQL_Results_TSV", "text/tab-separated-values"),
  TURTLE(List.of("turtle", "ttl", "html"), "Turtle", "text/turtle"),
  JSONLD(List.of("jsonld", "json"), "JSON-LD", "application/ld+json"),
  RDFXML(List.of("rdfxml", "rdf", "xml"), "RDF_XML", "application/rdf+xml", "application/xml"),
  NTRIPLES(List.of("ntriples", "nt"), "N-Triples", "application/n-triples");

  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final List<String> parameters;
  private final String name;
  private final List<String> mediaTypes;

  Format(List<String> parameters, String name, String... mediaTypes) {
    this.parameters = parameters;
    this.name = name;
    this.mediaTypes = List.of(mediaTypes);
  }

  /// A form and the media type under which it was asked for.
  record Choice(Format format, String mediaType) {

    /// As it stands in `Content-Type`.
    String contentType() {
      return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }
  }

  /// The form that `request` wants most, or that the parameter `format` names.
  ///
  /// @param rows whether the answer is a table
  static Choice choose(HttpRequest<?> request, @Nullable String named, boolean rows) {
    List<Format> offered = Arrays.stream(values()).filter(it -> it.isForRows() == rows).toList();
    if (named != null) {
      return offered.stream()
          .filter(it -> it.parameters.contains(named) || it.mediaTypes.contains(named))
          .map(it -> new Choice(it, it.mediaTypes.getFirst()))
          .findFirst()
          .orElseThrow(() -> notAcceptable(offered));
    }
    Collection<MediaType> accepted = request.accept();
    if (accepted.isEmpty()) {
      return new Choice(offered.getFirst(), offered.getFirst().mediaTypes.getFirst());
    }
    Choice best = null;
    double most = 0;
    for (Format format : offered) {
      for (String mediaType : format.mediaTypes) {
        double wanted = wanted(accepted, mediaType);
        if (wanted > most) {
          best = new Choice(format, mediaType);
          most = wanted;
        }
      }
    }
    if (accepted.stream().anyMatch(it -> it.getName().equals(MediaType.TEXT_HTML))) {
      // A browser: what it can show.
      return new Choice(rows ? JSON : TURTLE, rows ? "application/json" : "text/plain");
    }
    if (best == null) {
      throw notAcceptable(offered);
    }
    return best;
  }

  boolean isForRows() {
    return switch (this) {
      case JSON, XML, CSV, TSV -> true;
      case TURTLE, JSONLD, RDFXML, NTRIPLES -> false;
    };
  }

  String mediaType() {
    return mediaTypes.getFirst();
  }

  /// Its name in [the W3C's list](https://www.w3.org/ns/formats/).
  String iri() {
    return FORMATS + name;
  }

  /// How Jena writes tables in this form.
  Lang lang() {
    return switch (this) {
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case TURTLE, JSONLD, RDFXML, NTRIPLES -> rdf().getLang();
    };
  }

  /// How Jena writes graphs in this form.
  RDFFormat rdf() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case JSONLD -> RDFFormat.JSONLD11_PLAIN;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case JSON, XML, CSV, TSV -> throw new IllegalStateException("No form of a graph: " + this);
    };
  }

  /// The quality, with a little more for what is said more precisely.
  private static double wanted(Collection<MediaType> accepted, String mediaType) {
    MediaType type = MediaType.of(mediaType);
    int surest = 0;
    double quality = 0;
    for (MediaType range : accepted) {
      int precision =
          range.getName().equals(type.getName())
              ? 3
              : range.getName().equals(type.getType() + "/*")
                  ? 2
                  : range.getName().equals("*/*") ? 1 : 0;
      if (precision > surest) {
        surest = precision;
        quality = range.getQualityAsNumber().doubleValue();
      }
    }
    return quality <= 0 ? 0 : quality + surest * 1e-5;
  }

  private static ProblemException notAcceptable(List<Format> offered) {
    String types = offered.stream().map(Format::mediaType).collect(Collectors.joining(", "));
    return new ProblemException(
        Problem.of(
            HttpStatus.NOT_ACCEPTABLE,
            "not-acceptable",
            "Kết quả không có dạng mà bạn yêu cầu; có các dạng: " + types + ".",
            "The answer does not come in a form that you accept; it comes in: " + types + "."));
  }
}
