package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.ColumnProperties;
import vn.trangtien.catalog.RowNames;
import vn.trangtien.identifier.Iri;
import vn.trangtien.linkeddata.RdfDocument.Relation;

/// The documents about what the ledger publishes: datasets, their distributions, data services.
@Singleton
final class CatalogDocuments {

  private static final List<Node> TITLES = List.of(Words.TYPE, Words.TITLE, Words.DESCRIPTION);

  private static final Iri SERIES = Iri.own("/" + Catalog.SERIES);

  private final CatalogEntries entries;
  private final Surroundings surroundings;

  CatalogDocuments(CatalogEntries entries, Surroundings surroundings) {
    this.entries = entries;
    this.surroundings = surroundings;
  }

  /// The document about a dataset, `/dataset/{slug}`.
  Optional<RdfDocument> dataset(Iri dataset) {
    return entries
        .find(dataset)
        .map(
            entry -> {
              List<Relation> links = links(entry.description().graph(), Catalog.CATALOG);
              return document(dataset, entry, links, () -> withRows(entry));
            });
  }

  /// The document about a distribution, `/dataset/{slug}/distribution/{key}`.
  Optional<RdfDocument> distribution(Iri dataset, Iri distribution) {
    return entries.find(dataset).flatMap(entry -> distribution(entry, Words.iri(distribution)));
  }

  /// The document about the plan of open data, `/plan`.
  Optional<RdfDocument> plan() {
    return entries
        .find(Catalog.PLAN)
        .map(
            entry -> {
              List<Relation> links = links(entry.description().graph(), Catalog.CATALOG);
              return document(Catalog.PLAN, entry, links, () -> entries.told(entry));
            });
  }

  /// The document about a series, `/series/{slug}`, which names its editions.
  Optional<RdfDocument> series(Iri series) {
    return entries
        .find(series)
        .map(
            entry ->
                new RdfDocument(
                    series,
                    entries.stamp(),
                    null,
                    links(entry.description().graph(), SERIES),
                    () -> surroundings.with(withEditions(entry))));
  }

  /// The document about all series, `/series`.
  RdfDocument allSeries() {
    return new RdfDocument(
        SERIES,
        entries.stamp(),
        null,
        List.of(new Relation("collection", Catalog.CATALOG)),
        () -> {
          Graph told = GraphFactory.createDefaultGraph();
          for (CatalogRecord entry : entries.all(Catalog.SERIES)) {
            GraphUtil.addInto(told, CatalogEntries.named(entry));
            told.add(Words.iri(Catalog.CATALOG), Words.LISTED, Words.iri(entry.primaryTopic()));
          }
          return surroundings.with(told);
        });
  }

  /// Whose rows can be queried is told where; what they are is told there.
  private Graph withRows(CatalogRecord entry) {
    Graph told = entries.told(entry);
    if (entry.dataset().distribution().stream().anyMatch(it -> !it.columns().isEmpty())) {
      Node rows = Words.iri(RowNames.graph(entry.primaryTopic()));
      told.add(Words.iri(entry.primaryTopic()), Words.SUBSET, rows);
      told.add(rows, Words.TYPE, Words.RDF_DATASET);
      told.add(rows, Words.ENDPOINT, Words.iri(Iri.own("/sparql")));
    }
    return told;
  }

  private Graph withEditions(CatalogRecord series) {
    Graph told = entries.told(series);
    for (CatalogRecord edition : entries.members(series.primaryTopic())) {
      Node topic = Words.iri(edition.primaryTopic());
      told.add(topic, Words.IN_SERIES, Words.iri(series.primaryTopic()));
      Graph whole = edition.description().graph();
      TITLES.forEach(it -> whole.find(topic, it, Node.ANY).forEachRemaining(told::add));
    }
    return told;
  }

  /// The document about one of the portal's own data services, `/service/{key}`.
  Optional<RdfDocument> service(Iri service) {
    return entries
        .find(Catalog.CATALOG)
        .map(
            entry -> {
              Graph part = part(entry.description().graph(), Catalog.CATALOG, Words.iri(service));
              return document(service, entry, links(part, Catalog.CATALOG), () -> part);
            })
        .filter(it -> !it.graph().get().isEmpty());
  }

  /// The triples of `root` and of those parts of `record` that it points to, which are named by
  /// fragments of the record's IRI.
  static Graph part(Graph whole, Iri record, Node root) {
    Graph part = GraphFactory.createDefaultGraph();
    String fragment = record.value() + "#";
    Set<Node> seen = new HashSet<>(Set.of(root));
    Deque<Node> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Triple triple : whole.find(open.pop(), Node.ANY, Node.ANY).toList()) {
        part.add(triple);
        Node object = triple.getObject();
        if (object.isURI() && object.getURI().startsWith(fragment) && seen.add(object)) {
          open.add(object);
        }
      }
    }
    return part;
  }

  private Optional<RdfDocument> distribution(CatalogRecord entry, Node distribution) {
    Graph whole = entry.description().graph();
    Node dataset = Words.iri(entry.primaryTopic());
    if (!whole.contains(dataset, Words.DISTRIBUTION, distribution)) {
      return Optional.empty();
    }
    Graph part = part(whole, entry.primaryTopic(), distribution);
    List<Relation> links = links(part, entry.primaryTopic());
    part.add(dataset, Words.DISTRIBUTION, distribution);
    TITLES.forEach(it -> whole.find(dataset, it, Node.ANY).forEachRemaining(part::add));
    Iri from = new Iri(distribution.getURI());
    GraphUtil.addInto(part, entries.derived(entry, from::equals));
    entry.dataset().distribution().stream()
        .filter(it -> it.iri().equals(from))
        .map(it -> ColumnProperties.of(new RowNames(entry.dataset(), it)))
        .forEach(it -> GraphUtil.addInto(part, it));
    return Optional.of(document(from, entry, links, () -> part));
  }

  private RdfDocument document(
      Iri topic, CatalogRecord entry, List<Relation> links, Supplier<Graph> told) {
    return new RdfDocument(
        topic,
        entries.stamp(entry),
        entries.modified(entry),
        links,
        () -> surroundings.with(told.get()));
  }

  private static List<Relation> links(Graph graph, Iri collection) {
    List<Relation> links = new ArrayList<>();
    links.add(new Relation("collection", collection));
    links.add(new Relation("profile", Words.DCAT_AP));
    links.add(new Relation("profile", Iri.own(VocabularyDocuments.SHAPES)));
    graph
        .find(Node.ANY, Words.LICENSE, Node.ANY)
        .mapWith(it -> it.getObject().getURI())
        .toSet()
        .stream()
        .sorted()
        .limit(5)
        .forEach(it -> links.add(new Relation("license", new Iri(it))));
    return links;
  }
}
