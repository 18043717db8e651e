package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Iri;

/// What a machine should know of the whole of the portal's RDF before it begins: where it can be
/// queried, had at once, and followed ([VoID](https://www.w3.org/TR/void/#well-known)).
@Singleton
final class VoidDocument {

  static final String PATH = "/.well-known/void";

  private static final Node ALL = Words.iri(Iri.own(PATH + "#catalog"));

  private static final List<Node> COPIED =
      List.of(Words.TITLE, Words.DESCRIPTION, Words.PUBLISHER, Words.LICENSE, Words.ISSUED);

  private final CatalogEntries entries;
  private final Surroundings surroundings;

  VoidDocument(CatalogEntries entries, Surroundings surroundings) {
    this.entries = entries;
    this.surroundings = surroundings;
  }

  /// The description; empty where nothing is published yet.
  Optional<RdfDocument> document() {
    return entries
        .find(Catalog.CATALOG)
        .map(
            it ->
                new RdfDocument(Iri.own(PATH), entries.stamp(), null, List.of(), () -> graph(it)));
  }

  private Graph graph(CatalogRecord entry) {
    Graph told = Words.read("void.ttl");
    Graph catalog = entry.description().graph();
    for (Node said : COPIED) {
      catalog
          .find(Words.iri(entry.primaryTopic()), said, Node.ANY)
          .forEachRemaining(it -> told.add(ALL, said, it.getObject()));
    }
    told.add(ALL, Words.MODIFIED, Words.time(entry.revision().time()));
    return surroundings.with(told);
  }
}
