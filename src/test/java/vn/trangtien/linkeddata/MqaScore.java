package vn.trangtien.linkeddata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// How well a dataset is described, by the Metadata Quality Assessment of data.europa.eu; what it
/// finds missing or lacking is named
/// ([MQA](https://data.europa.eu/mqa/methodology)).
///
/// @param points of 405, but for the status codes on a running portal (80) and the
///     shapes (30), which other tests hold
/// @param missing the metrics that gave nothing
record MqaScore(int points, List<String> missing) {

  static final int WITHOUT_STATUS_AND_SHAPES = 405 - 80 - 30;

  private static final Set<String> MACHINE_READABLE =
      Set.of(
          "CSV",
          "GEOJSON",
          "ICS",
          "JSON",
          "JSON_LD",
          "KML",
          "KMZ",
          "NETCDF",
          "ODS",
          "RDFA",
          "RDF_N_QUADS",
          "RDF_N_TRIPLES",
          "RDF_TRIG",
          "RDF_TURTLE",
          "RDF_XML",
          "RSS",
          "SHP",
          "XLS",
          "XLSX",
          "XML");

  private static final Set<String> NON_PROPRIETARY =
      Set.of(
          "BMP",
          "CSV",
          "DBF",
          "GEOJSON",
          "GZIP",
          "HTML",
          "ICS",
          "JPEG2000",
          "JSON",
          "JSON_LD",
          "KML",
          "KMZ",
          "NETCDF",
          "ODS",
          "PNG",
          "RDF_N_QUADS",
          "RDF_N_TRIPLES",
          "RDF_TRIG",
          "RDF_TURTLE",
          "RDF_XML",
          "RSS",
          "RTF",
          "TAR",
          "TIFF",
          "TSV",
          "TXT",
          "WMS_SRVC",
          "XML",
          "ZIP");

  static MqaScore of(Graph graph, Node dataset) {
    Tally own = new Tally(graph, dataset);
    own.has("keyword", Words.DCAT + "keyword", 30);
    own.has("category", Words.DCAT + "theme", 30);
    own.has("spatial", Words.DCT + "spatial", 20);
    own.has("temporal", Words.DCT + "temporal", 20);
    own.has("accessRights", Words.DCT + "accessRights", 10);
    own.in("accessRightsVocabulary", Words.DCT + "accessRights", "access-right", 5);
    own.has("contactPoint", Words.DCAT + "contactPoint", 20);
    own.has("publisher", Words.DCT + "publisher", 10);
    own.has("issued", Words.DCT + "issued", 5);
    own.has("modified", Words.DCT + "modified", 5);
    Tally best =
        graph
            .find(dataset, Words.DISTRIBUTION, Node.ANY)
            .mapWith(Triple::getObject)
            .toList()
            .stream()
            .map(it -> distribution(graph, it))
            .max(Comparator.comparing(it -> it.points))
            .orElseThrow();
    List<String> missing = new ArrayList<>(own.missing);
    missing.addAll(best.missing);
    return new MqaScore(own.points + best.points, missing);
  }

  private static Tally distribution(Graph graph, Node distribution) {
    Tally tally = new Tally(graph, distribution);
    tally.has("downloadUrl", Words.DCAT + "downloadURL", 20);
    tally.has("format", Words.DCT + "format", 20);
    tally.has("mediaType", Words.DCAT + "mediaType", 10);
    String format = tally.value(Words.DCT + "format");
    boolean aligned =
        format.startsWith(Words.AUTHORITY + "file-type/")
            && tally.value(Words.DCAT + "mediaType").contains("iana.org/assignments/media-types/");
    tally.add("formatMediaTypeVocabulary", aligned, 10);
    String code = format.substring(format.lastIndexOf('/') + 1);
    tally.add("nonProprietary", NON_PROPRIETARY.contains(code), 20);
    tally.add("machineReadable", MACHINE_READABLE.contains(code), 20);
    tally.has("licence", Words.DCT + "license", 20);
    tally.in("knownLicence", Words.DCT + "license", "licence", 10);
    tally.has("rights", Words.DCT + "rights", 5);
    tally.has("byteSize", Words.DCAT + "byteSize", 5);
    return tally;
  }

  private static final class Tally {
    private final Graph graph;
    private final Node subject;
    private final List<String> missing = new ArrayList<>();
    private int points;

    Tally(Graph graph, Node subject) {
      this.graph = graph;
      this.subject = subject;
    }

    String value(String property) {
      List<Triple> found = graph.find(subject, Words.iri(property), Node.ANY).toList();
      return found.isEmpty() ? "" : found.getFirst().getObject().toString();
    }

    void has(String metric, String property, int worth) {
      add(metric, !value(property).isEmpty(), worth);
    }

    void in(String metric, String property, String scheme, int worth) {
      add(metric, value(property).startsWith(Words.AUTHORITY + scheme + "/"), worth);
    }

    void add(String metric, boolean holds, int worth) {
      if (holds) {
        points += worth;
      } else {
        missing.add(metric);
      }
    }
  }
}
