package vn.trangtien.sparql;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.triples.Form;
import vn.trangtien.triples.Triples;

/// What the endpoint says about itself
/// ([SPARQL 1.1 Service Description](https://www.w3.org/TR/sparql11-service-description/)).
@Singleton
final class EndpointDescription {

  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final Node TRIPLES = iri(VOID + "triples");
  private static final Node COMMENT = iri("http://www.w3.org/2000/01/rdf-schema#comment");

  /// How many graphs of rows are listed; a query lists all.
  private static final int LISTED = 1_000;

  private static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  private final BaseAddress base;
  private final Triples triples;
  private final TextSearch search;

  EndpointDescription(BaseAddress base, Triples triples, TextSearch search) {
    this.base = base;
    this.triples = triples;
    this.search = search;
  }

  /// The description in one of the forms of a graph.
  byte[] in(Form form) {
    Graph graph = graph();
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", VOID);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(form.rdf()).output(out);
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
    graph.add(self, sd("propertyFeature"), iri(search.iri()));
    Arrays.stream(Form.values()).forEach(it -> graph.add(self, sd("resultFormat"), iri(it.iri())));
    graph.add(self, sd("defaultDataset"), data);
    graph.add(data, TYPE, sd("Dataset"));
    graph.add(data, sd("defaultGraph"), whole);
    graph.add(whole, TYPE, sd("Graph"));
    graph.add(whole, TRIPLES, number(triples.count()));
    graph.add(data, sd("namedGraph"), ontologies);
    graph.add(ontologies, TYPE, sd("NamedGraph"));
    graph.add(ontologies, sd("name"), iri(base.of(Triples.ONTOLOGIES)));
    triples.look(store -> rows(graph, data, store));
    return graph;
  }

  /// The graphs of rows, those first that say why there are none in them.
  private static Graph rows(Graph told, Node data, DatasetGraph store) {
    Set<Node> listed = new LinkedHashSet<>();
    for (Node said : List.of(COMMENT, TRIPLES)) {
      store
          .findNG(Node.ANY, Node.ANY, said, Node.ANY)
          .forEachRemaining(
              it -> {
                if (it.getGraph().equals(it.getSubject()) && listed.size() < LISTED) {
                  listed.add(it.getGraph());
                }
              });
    }
    for (Node graph : listed) {
      Node named = iri(graph.getURI() + "#named");
      told.add(data, sd("namedGraph"), named);
      told.add(named, TYPE, sd("NamedGraph"));
      told.add(named, sd("name"), graph);
      told.add(named, sd("graph"), graph);
      for (Node said : List.of(TYPE, TRIPLES, COMMENT)) {
        store.findNG(graph, graph, said, Node.ANY).forEachRemaining(it -> told.add(it.asTriple()));
      }
      told.add(graph, TYPE, sd("Graph"));
    }
    return told;
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
