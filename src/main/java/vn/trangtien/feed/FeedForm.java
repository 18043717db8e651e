package vn.trangtien.feed;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

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

  /// The one that the client wants most; what it says first where several are wanted alike.
  ///
  /// @throws ProblemException 406 where it wants none
  static FeedForm of(HttpRequest<?> request) {
    Collection<MediaType> accepted = request.getHeaders().accept();
    if (accepted.isEmpty()) {
      return TRIG;
    }
    return accepted.stream()
        .filter(range -> range.getQualityAsNumber().doubleValue() > 0)
        .sorted(Comparator.comparing(MediaType::getQualityAsNumber, Comparator.reverseOrder()))
        .flatMap(range -> Arrays.stream(values()).filter(form -> form.isIn(range)))
        .findFirst()
        .orElseThrow(FeedForm::notAcceptable);
  }

  private boolean isIn(MediaType range) {
    String name = range.getName();
    String kind = mediaType.substring(0, mediaType.indexOf('/') + 1);
    return name.equals(mediaType) || name.equals("*/*") || name.equals(kind + "*");
  }

  private static ProblemException notAcceptable() {
    String types =
        Arrays.stream(values()).map(FeedForm::mediaType).collect(Collectors.joining(", "));
    return new ProblemException(
        Problem.of(
            HttpStatus.NOT_ACCEPTABLE,
            "not-acceptable",
            "Địa chỉ này không có dạng mà bạn yêu cầu; có các dạng: " + types + ".",
            "This address does not come in a form that you accept; it comes in: " + types + "."));
  }
}
