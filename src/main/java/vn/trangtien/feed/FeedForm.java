package vn.trangtien.feed;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import org.apache.jena.riot.RDFFormat;

/// A syntax in which a page is told. Those of datasets hold what was published, each state in the
/// graph of its activity; those of graphs hold the activities alone, with the address of each
/// state.
enum FeedForm {
  TRIG("application/trig", RDFFormat.TRIG_BLOCKS, true),
  N_QUADS("application/n-quads", RDFFormat.NQUADS_UTF8, true),
  JSON_LD("application/ld+json", RDFFormat.JSONLD11_FLAT, true),
  TURTLE("text/turtle", RDFFormat.TURTLE_PRETTY, false),
  N_TRIPLES("application/n-triples", RDFFormat.NTRIPLES_UTF8, false);

  private final String mediaType;
  private final RDFFormat format;
  private final boolean states;

  FeedForm(String mediaType, RDFFormat format, boolean states) {
    this.mediaType = mediaType;
    this.format = format;
    this.states = states;
  }

  String mediaType() {
    return mediaType;
  }

  RDFFormat format() {
    return format;
  }

  /// Whether it has room for what was published.
  boolean states() {
    return states;
  }

  /// The one that content negotiation chose.
  static FeedForm of(HttpRequest<?> request) {
    return request.getHeaders().accept().stream()
        .map(MediaType::getName)
        .flatMap(it -> Arrays.stream(values()).filter(form -> form.mediaType.equals(it)))
        .findFirst()
        .orElse(TRIG);
  }
}
