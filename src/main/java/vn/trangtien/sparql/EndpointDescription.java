package vn.trangtien.sparql;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.ledger.Position;

/// What the endpoint says about itself
/// ([SPARQL 1.1 Service Description](https://www.w3.org/TR/sparql11-service-description/)).
@Singleton
final class EndpointDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  private final BaseAddress base;
  private final TdbProjection store;
  private volatile @Nullable Counted counted;

  EndpointDescription(BaseAddress base, TdbProjection store) {
    this.base = base;
    this.store = store;
  }

  /// The description in one of the forms of a graph.
  byte[] in(Format format) {
    Graph graph = graph();
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", VOID);
    RDFFormat form = format == Format.TURTLE ? RDFFormat.TURTLE_PRETTY : format.rdf();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(form).output(out);
    return out.toByteArray();
  }

  private Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    String address = base.of("/sparql");
    Node self = iri(address + "#endpoint");
    Node data = iri(address + "#dataset");
    Node whole = iri(address + "#union");
    Node ontologies = iri(address + "#ontologies");
    graph.add(self, TYPE, sd("Service"));
    graph.add(self, sd("endpoint"), iri(address));
    graph.add(self, sd("supportedLanguage"), sd("SPARQL11Query"));
    graph.add(self, sd("feature"), sd("UnionDefaultGraph"));
    graph.add(self, sd("feature"), sd("EmptyGraphs"));
    Arrays.stream(Format.values())
        .forEach(it -> graph.add(self, sd("resultFormat"), iri(it.iri())));
    graph.add(self, sd("defaultDataset"), data);
    graph.add(data, TYPE, sd("Dataset"));
    graph.add(data, sd("defaultGraph"), whole);
    graph.add(whole, TYPE, sd("Graph"));
    graph.add(whole, iri(VOID + "triples"), number(count().triples()));
    graph.add(data, sd("namedGraph"), ontologies);
    graph.add(ontologies, TYPE, sd("NamedGraph"));
    graph.add(ontologies, sd("name"), iri(base.of("/" + TdbProjection.ONTOLOGIES)));
    return graph;
  }

  /// How many quads a position of the ledger gives.
  private record Counted(Position position, long triples) {}

  private Counted count() {
    Counted known = counted;
    if (known != null && known.position().equals(store.position())) {
      return known;
    }
    Counted now = store.read(snapshot -> new Counted(snapshot.position(), quads(snapshot.data())));
    counted = now;
    return now;
  }

  private static long quads(DatasetGraph data) {
    long quads = 0;
    for (Iterator<Quad> all = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        all.hasNext();
        all.next()) {
      quads++;
    }
    return quads;
  }

  private static Node sd(String name) {
    return iri(SD + name);
  }

  private static Node iri(String value) {
    return NodeFactory.createURI(value);
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }
}
