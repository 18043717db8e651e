package vn.trangtien.rowgraphs;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.catalog.ColumnProperties;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.RowNames;
import vn.trangtien.identifier.Text;

/// What a graph of rows says of itself ([VoID](https://www.w3.org/TR/void/)) and of the properties
/// in it; of a dataset that was left out, why.
///
/// @param base the portal's public address, ending with a slash
/// @param dataset whose rows they are
/// @param tables those whose rows are told; none where the dataset was left out
/// @param reason why it was left out; empty where it was not
record GraphDescription(String base, Dataset dataset, List<RowNames> tables, Text reason) {

  /// @param rows how many there are
  /// @param triples how many these make
  void tell(Consumer<Triple> told, long rows, long triples) {
    Node graph = Words.iri(RowNames.graph(dataset.iri()).resolve(base));
    Node whole = Words.iri(dataset.iri().resolve(base));
    told.accept(Triple.create(whole, Words.SUBSET, graph));
    told.accept(Triple.create(graph, Words.TYPE, Words.DATASET));
    told.accept(Triple.create(graph, Words.TRIPLES, Words.number(triples)));
    told.accept(Triple.create(graph, Words.ENTITIES, Words.number(rows)));
    Text title = dataset.title();
    tell(told, graph, Words.TITLE, new Text("Các dòng: " + title.vi(), "Rows: " + title.en()));
    if (!reason.isEmpty()) {
      tell(told, graph, Words.COMMENT, reason);
    }
    for (RowNames table : tables) {
      Node source = Words.iri(table.table().iri().resolve(base));
      told.accept(Triple.create(graph, Words.SOURCE, source));
      Node first = Words.iri(base + table.row("1").substring(1));
      told.accept(Triple.create(graph, Words.EXAMPLE, first));
      ColumnProperties.of(table)
          .find()
          .mapWith(it -> CatalogRdf.resolve(it, base))
          .forEachRemaining(told);
    }
  }

  private static void tell(Consumer<Triple> told, Node subject, Node property, Text text) {
    told.accept(Triple.create(subject, property, NodeFactory.createLiteralLang(text.vi(), "vi")));
    told.accept(Triple.create(subject, property, NodeFactory.createLiteralLang(text.en(), "en")));
  }
}
