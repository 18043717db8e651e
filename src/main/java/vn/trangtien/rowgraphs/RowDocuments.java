package vn.trangtien.rowgraphs;

import jakarta.inject.Singleton;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.catalog.RowNames;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.triples.Triples;

/// What is told of a row, or of a graph of rows, when its name is asked for.
@Singleton
final class RowDocuments {

  private final Triples triples;
  private final BaseAddress base;

  RowDocuments(Triples triples, BaseAddress base) {
    this.triples = triples;
    this.base = base;
  }

  /// A row's triples, and what its properties mean; empty where it is not told.
  ///
  /// @param path the path of the row, with its query
  Graph row(String path) {
    Node row = Words.iri(base.of(path));
    return triples.look(
        store -> {
          Graph told = empty();
          for (Quad quad : Iter.toList(store.findNG(Node.ANY, row, Node.ANY, Node.ANY))) {
            told.add(quad.asTriple());
            add(told, store, quad.getGraph(), quad.getPredicate());
          }
          return told;
        });
  }

  /// What the graph of the rows of `dataset` says of itself and its properties; empty where there
  /// is none.
  Graph graph(Iri dataset) {
    Node graph = Words.iri(base.of(RowNames.graph(dataset)));
    return triples.look(
        store -> {
          Graph told = empty();
          add(told, store, graph, graph);
          store
              .findNG(graph, Node.ANY, Words.DEFINED_BY, Node.ANY)
              .forEachRemaining(it -> add(told, store, graph, it.getSubject()));
          return told;
        });
  }

  /// Why the rows of `dataset` are left out; empty where they are not.
  Text reason(Iri dataset) {
    Graph told = graph(dataset);
    Node graph = Words.iri(base.of(RowNames.graph(dataset)));
    return new Text(comment(told, graph, "vi"), comment(told, graph, "en"));
  }

  private static String comment(Graph told, Node graph, String language) {
    return told.find(graph, Words.COMMENT, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(it -> it.getLiteralLanguage().equals(language))
        .mapWith(Node::getLiteralLexicalForm)
        .nextOptional()
        .orElse("");
  }

  private static void add(Graph told, DatasetGraph store, Node graph, Node subject) {
    store
        .findNG(graph, subject, Node.ANY, Node.ANY)
        .forEachRemaining(it -> told.add(it.asTriple()));
  }

  private static Graph empty() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Words.PREFIXES);
    return graph;
  }
}
