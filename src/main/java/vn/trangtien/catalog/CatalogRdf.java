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
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Between graphs and records: the only class that knows both.
public final class CatalogRdf {

  private static final List<Node> TOPICS =
      List.of(Terms.CATALOG, Terms.DATASET_SERIES, Terms.DATASET, Terms.DATA_SERVICE);

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
          "Tệp phải mô tả đúng một dcat:Dataset, dcat:DatasetSeries hoặc dcat:Catalog của cổng.",
          "The file must describe exactly one dcat:Dataset, dcat:DatasetSeries or dcat:Catalog"
              + " of the portal.");
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

  static Description description(Iri record, byte[] bytes) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create().source(new ByteArrayInputStream(bytes)).lang(Lang.NTRIPLES).parse(graph);
    return new Description(record, graph, bytes);
  }

  static Dataset dataset(Description description) {
    Nodes it = new Nodes(description.graph(), NodeFactory.createURI(description.record().value()));
    Iri publisher = it.iri(Terms.PUBLISHER);
    if (publisher == null || it.text(Terms.TITLE).isEmpty()) {
      throw new IllegalStateException("No dataset: " + description.record());
    }
    return new Dataset(
        description.record(),
        it.text(Terms.TITLE),
        it.text(Terms.DESCRIPTION),
        new Dataset.Keywords(it.strings(Terms.KEYWORD, "vi"), it.strings(Terms.KEYWORD, "en")),
        it.iris(Terms.THEME).stream().filter(Iri::isOwn).toList(),
        publisher,
        it.one(Terms.CONTACT_POINT).map(at -> at.text(Terms.FORMATTED_NAME)).orElse(Text.EMPTY),
        it.one(Terms.TEMPORAL)
            .map(at -> new Dataset.Period(at.day(Terms.START_DATE), at.day(Terms.END_DATE)))
            .orElse(null),
        it.iris(Terms.SPATIAL),
        it.iri(Terms.ACCRUAL_PERIODICITY),
        it.day(Terms.ISSUED),
        it.day(Terms.MODIFIED),
        it.string(Terms.VERSION),
        it.iri(Terms.PROVENANCE),
        it.text(Terms.PROVENANCE_NOTE),
        it.each(Terms.SOURCE).stream().map(CatalogRdf::source).toList(),
        it.iris(Terms.AUDIENCE),
        it.iri(Terms.ACCESS_RIGHTS),
        it.each(Terms.DISTRIBUTION).stream().flatMap(at -> distribution(at).stream()).toList());
  }

  private static Optional<Distribution> distribution(Nodes it) {
    Iri downloadUrl = it.iri(Terms.DOWNLOAD_URL);
    Iri format = it.iri(Terms.FORMAT);
    String checksum = it.one(Terms.CHECKSUM).map(at -> at.string(Terms.CHECKSUM_VALUE)).orElse("");
    if (downloadUrl == null || format == null || checksum.isEmpty()) {
      return Optional.empty();
    }
    Iri mediaType = it.iri(Terms.MEDIA_TYPE);
    Optional<Nodes> schema = it.one(Terms.TABLE_SCHEMA);
    return Optional.of(
        new Distribution(
            new Iri(it.node().getURI()),
            it.text(Terms.TITLE),
            downloadUrl,
            format,
            mediaType == null
                ? "application/octet-stream"
                : mediaType.value().replaceFirst(".*/media-types/", ""),
            Long.parseLong("0" + it.string(Terms.BYTE_SIZE)),
            new Digest(checksum),
            it.iri(Terms.LICENSE),
            it.day(Terms.ISSUED),
            it.day(Terms.MODIFIED),
            schema.map(at -> at.list(Terms.COLUMN)).orElse(List.of()).stream()
                .map(CatalogRdf::column)
                .toList(),
            schema.map(at -> at.strings(Terms.PRIMARY_KEY)).orElse(List.of()),
            schema.map(at -> at.each(Terms.FOREIGN_KEY)).orElse(List.of()).stream()
                .flatMap(at -> foreignKey(at).stream())
                .toList()));
  }

  private static Distribution.Column column(Nodes it) {
    return new Distribution.Column(
        it.string(Terms.COLUMN_NAME),
        it.text(Terms.COLUMN_TITLE),
        it.text(Terms.DESCRIPTION),
        it.string(Terms.DATATYPE),
        it.text(Terms.UNIT),
        it.string(Terms.REQUIRED).equals("true"),
        it.string(Terms.MINIMUM),
        it.string(Terms.MAXIMUM));
  }

  private static Optional<Distribution.ForeignKey> foreignKey(Nodes it) {
    String column = it.string(Terms.COLUMN_REFERENCE);
    return it.one(Terms.REFERENCE)
        .flatMap(
            at ->
                Optional.ofNullable(at.iri(Terms.REFERENCED_TABLE))
                    .map(
                        table ->
                            new Distribution.ForeignKey(
                                column, table, at.string(Terms.COLUMN_REFERENCE))));
  }

  private static Dataset.Source source(Nodes it) {
    Text publisher = it.text(Terms.PUBLISHER);
    Iri agency = it.iri(Terms.PUBLISHER);
    return new Dataset.Source(
        it.text(Terms.TITLE).isEmpty() ? it.text(Terms.DESCRIPTION) : it.text(Terms.TITLE),
        publisher.isEmpty() && agency != null ? new Text(agency.name(), agency.name()) : publisher,
        it.day(Terms.ISSUED),
        it.iri(Terms.PAGE));
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

  private static Node resolve(Node node, String base) {
    return node.isURI() && node.getURI().startsWith(Iri.BASE)
        ? NodeFactory.createURI(base + node.getURI().substring(Iri.BASE.length()))
        : node;
  }

  private static Reading malformed(String vi, String en) {
    return new Reading.Malformed(0, 0, new Text(vi, en));
  }
}
