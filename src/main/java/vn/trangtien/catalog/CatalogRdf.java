package vn.trangtien.catalog;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Between the bytes of a description and its graph.
public final class CatalogRdf {

  private static final List<Node> TOPICS =
      List.of(
          Terms.CATALOG,
          Terms.DATASET_SERIES,
          Terms.DATASET,
          Terms.DATA_SERVICE,
          Terms.OPEN_DATA_PLAN);

  private CatalogRdf() {}

  /// Reads a steward's Turtle, whose IRIs are relative to the portal.
  public static Reading read(byte[] turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    Faults faults = new Faults();
    try {
      RDFParser.create()
          .source(new ByteArrayInputStream(turtle))
          .lang(Lang.TURTLE)
          .base(Iri.BASE)
          .errorHandler(faults)
          .parse(graph);
    } catch (RiotException malformed) {
      return new Reading.Malformed(faults.line, faults.column, faults.reason(malformed));
    }
    return describe(graph);
  }

  /// The description of the one record that `graph` is about; blank nodes get names.
  public static Reading describe(Graph graph) {
    Optional<Iri> record = topic(graph);
    if (record.isEmpty()) {
      return malformed(
          "Tệp phải mô tả đúng một dcat:Dataset, dcat:DatasetSeries, dcat:Catalog hoặc"
              + " tt:OpenDataPlan của cổng.",
          "The file must describe exactly one dcat:Dataset, dcat:DatasetSeries, dcat:Catalog or"
              + " tt:OpenDataPlan of the portal.");
    }
    try {
      Graph named = Skolemisation.of(graph, record.get());
      return new Reading.Read(new Description(record.get(), named, sorted(named)));
    } catch (Skolemisation.Circle circle) {
      return malformed(
          "Các nút trống trỏ vòng vào nhau.", "Blank nodes point to each other in a circle.");
    }
  }

  /// `graph` with names under `record` for its blank nodes, which stand in no circle.
  public static Graph named(Graph graph, Iri record) {
    try {
      return Skolemisation.of(graph, record);
    } catch (Skolemisation.Circle circle) {
      throw new IllegalStateException("Blank nodes of " + record + " stand in a circle", circle);
    }
  }

  /// `graph` with the portal's own IRIs as the public sees them.
  ///
  /// @param base the portal's public address, ending with a slash
  public static Graph resolve(Graph graph, String base) {
    Graph resolved = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(triple -> resolved.add(resolve(triple, base)));
    return resolved;
  }

  /// `triple` with the portal's own IRIs as the public sees them.
  public static Triple resolve(Triple triple, String base) {
    return Triple.create(
        resolve(triple.getSubject(), base),
        resolve(triple.getPredicate(), base),
        resolve(triple.getObject(), base));
  }

  /// `node` as the public sees it.
  public static Node resolve(Node node, String base) {
    return node.isURI() && node.getURI().startsWith(Iri.BASE)
        ? NodeFactory.createURI(base + node.getURI().substring(Iri.BASE.length()))
        : node;
  }

  static Description description(Iri record, byte[] bytes) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new ByteArrayInputStream(bytes)).lang(Lang.NTRIPLES).parse(graph);
    return new Description(record, graph, bytes);
  }

  private static Optional<Iri> topic(Graph graph) {
    for (Node type : TOPICS) {
      List<Iri> found =
          graph
              .find(Node.ANY, Terms.TYPE, type)
              .mapWith(Triple::getSubject)
              .filterKeep(it -> it.isURI() && it.getURI().startsWith(Iri.BASE))
              .mapWith(it -> new Iri(it.getURI()))
              .toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static byte[] sorted(Graph graph) {
    return graph.find().mapWith(CatalogRdf::line).toList().stream()
        .sorted()
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String line(Triple triple) {
    return NodeFmtLib.strNT(triple.getSubject())
        + " "
        + NodeFmtLib.strNT(triple.getPredicate())
        + " "
        + NodeFmtLib.strNT(triple.getObject())
        + " .\n";
  }

  private static Reading malformed(String vi, String en) {
    return new Reading.Malformed(0, 0, new Text(vi, en));
  }
}
