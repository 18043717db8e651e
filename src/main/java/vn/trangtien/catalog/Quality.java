package vn.trangtien.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Vocabulary;

/// How well a dataset is described, by the Metadata Quality Assessment of data.europa.eu
/// ([MQA](https://data.europa.eu/mqa/methodology)).
///
/// Two of its metrics are kept by the portal and not by the steward: its files answer (80 points,
/// earned with the first distribution), and what is published conforms to the profile (30).
///
/// @param points 0 to 405
/// @param missing the metrics that earned nothing, such as `temporal`
/// @param earned the points of each dimension
public record Quality(int points, List<String> missing, Map<Dimension, Integer> earned) {

  private static final int FILES_ANSWER = 80;
  private static final int CONFORMS = 30;
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final String MEDIA_TYPES = "iana.org/assignments/media-types/";

  private static final Node MACHINE_READABLE = Terms.iri(Terms.OWN + "machineReadable");
  private static final Node NON_PROPRIETARY = Terms.iri(Terms.OWN + "nonProprietary");
  private static final Node TRUE = NodeFactory.createLiteralByValue(true);

  public Quality {
    missing = List.copyOf(missing);
    earned = Map.copyOf(earned);
  }

  /// What the metrics tell of, with the most points that each can earn.
  public enum Dimension {
    FINDABILITY(100, "keyword", "category", "spatial", "temporal"),
    ACCESSIBILITY(100, "downloadUrl", "filesAnswer"),
    INTEROPERABILITY(
        110,
        "format",
        "mediaType",
        "formatMediaTypeVocabulary",
        "nonProprietary",
        "machineReadable",
        "conforms"),
    REUSABILITY(
        75,
        "licence",
        "knownLicence",
        "accessRights",
        "accessRightsVocabulary",
        "contactPoint",
        "publisher"),
    CONTEXTUALITY(20, "rights", "byteSize", "issued", "modified");

    private final int most;
    private final Set<String> metrics;

    Dimension(int most, String... metrics) {
      this.most = most;
      this.metrics = Set.of(metrics);
    }

    /// The points that it can earn.
    public int most() {
      return most;
    }

    static Dimension of(String metric) {
      return Arrays.stream(values())
          .filter(it -> it.metrics.contains(metric))
          .findFirst()
          .orElseThrow();
    }
  }

  /// What the bands of the assessment are called, best first.
  public enum Band {
    EXCELLENT(351),
    GOOD(221),
    SUFFICIENT(121),
    BAD(0);

    private final int least;

    Band(int least) {
      this.least = least;
    }
  }

  /// The band that its points fall into.
  public Band band() {
    for (Band band : Band.values()) {
      if (points >= band.least) {
        return band;
      }
    }
    return Band.BAD;
  }

  static Quality of(Description description, Vocabulary vocabulary) {
    Node topic = NodeFactory.createURI(description.record().value());
    Nodes dataset = new Nodes(description.graph(), topic);
    Tally own = new Tally(dataset);
    own.has("keyword", Terms.KEYWORD, 30);
    own.has("category", Terms.THEME, 30);
    own.has("spatial", Terms.SPATIAL, 20);
    own.has("temporal", Terms.TEMPORAL, 20);
    own.has("accessRights", Terms.ACCESS_RIGHTS, 10);
    own.in("accessRightsVocabulary", Terms.ACCESS_RIGHTS, "access-right", 5);
    own.has("contactPoint", Terms.CONTACT_POINT, 20);
    own.has("publisher", Terms.PUBLISHER, 10);
    own.has("issued", Terms.ISSUED, 5);
    own.has("modified", Terms.MODIFIED, 5);
    own.add("conforms", true, CONFORMS);
    Tally best =
        dataset.each(Terms.DISTRIBUTION).stream()
            .map(it -> distribution(it, vocabulary))
            .max(Comparator.comparingInt(it -> it.points))
            .orElseGet(() -> distribution(new Nodes(dataset.graph(), Terms.NIL), vocabulary));
    own.missing.addAll(best.missing);
    best.earned.forEach((dimension, worth) -> own.earned.merge(dimension, worth, Integer::sum));
    return new Quality(own.points + best.points, own.missing, own.earned);
  }

  private static Tally distribution(Nodes distribution, Vocabulary vocabulary) {
    Tally tally = new Tally(distribution);
    tally.has("downloadUrl", Terms.DOWNLOAD_URL, 20);
    tally.has("format", Terms.FORMAT, 20);
    tally.has("mediaType", Terms.MEDIA_TYPE, 10);
    String format = tally.value(Terms.FORMAT);
    boolean aligned =
        format.startsWith(AUTHORITY + "file-type/")
            && tally.value(Terms.MEDIA_TYPE).contains(MEDIA_TYPES);
    tally.add("formatMediaTypeVocabulary", aligned, 10);
    Iri known = distribution.iri(Terms.FORMAT);
    tally.add("nonProprietary", is(NON_PROPRIETARY, known, vocabulary), 20);
    tally.add("machineReadable", is(MACHINE_READABLE, known, vocabulary), 20);
    tally.has("licence", Terms.LICENSE, 20);
    tally.in("knownLicence", Terms.LICENSE, "licence", 10);
    tally.has("rights", Terms.RIGHTS, 5);
    tally.has("byteSize", Terms.BYTE_SIZE, 5);
    tally.add("filesAnswer", !tally.value(Terms.DOWNLOAD_URL).isEmpty(), FILES_ANSWER);
    return tally;
  }

  /// Whether the vocabulary of formats says so of `format`.
  private static boolean is(Node property, @Nullable Iri format, Vocabulary vocabulary) {
    return format != null
        && vocabulary
            .concept(format)
            .map(it -> Terms.iri(it.iri().value()))
            .filter(it -> vocabulary.graph().contains(it, property, TRUE))
            .isPresent();
  }

  private static final class Tally {
    private final Nodes subject;
    private final List<String> missing = new ArrayList<>();
    private final Map<Dimension, Integer> earned = new EnumMap<>(Dimension.class);
    private int points;

    Tally(Nodes subject) {
      this.subject = subject;
    }

    String value(Node property) {
      List<Node> values = subject.all(property);
      return values.isEmpty() ? "" : values.getFirst().toString();
    }

    void has(String metric, Node property, int worth) {
      add(metric, !value(property).isEmpty(), worth);
    }

    void in(String metric, Node property, String list, int worth) {
      add(metric, value(property).startsWith(AUTHORITY + list + "/"), worth);
    }

    void add(String metric, boolean holds, int worth) {
      if (holds) {
        points += worth;
        earned.merge(Dimension.of(metric), worth, Integer::sum);
      } else {
        missing.add(metric);
      }
    }
  }
}
