package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Content;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;
import vn.trangtien.linkeddata.RdfDocument.Relation;
import vn.trangtien.vocabulary.Vocabulary;

/// The documents about single revisions, `/dataset/{slug}/revisions/{sequence}`: what was said of
/// the dataset then, and who said it when ([PROV-O](https://www.w3.org/TR/prov-o/)).
@Singleton
final class RevisionDocuments {

  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String REVISIONS = "/revisions/";
  private static final Node ENTITY = Words.iri(PROV + "Entity");
  private static final Node OF = Words.iri(PROV + "specializationOf");
  private static final Node SINCE = Words.iri(PROV + "generatedAtTime");
  private static final Node UNTIL = Words.iri(PROV + "invalidatedAtTime");
  private static final Node FOLLOWS = Words.iri(PROV + "wasRevisionOf");
  private static final Node COMMENT = Words.iri(Words.RDFS + "comment");

  private final Catalog catalog;
  private final Ledger ledger;
  private final Vocabulary vocabulary;
  private final Surroundings surroundings;

  RevisionDocuments(
      Catalog catalog, Ledger ledger, Vocabulary vocabulary, Surroundings surroundings) {
    this.catalog = catalog;
    this.ledger = ledger;
    this.vocabulary = vocabulary;
    this.surroundings = surroundings;
  }

  /// Whether a path names a revision.
  static boolean isRevision(String path) {
    return path.matches("/dataset/[^/]+" + REVISIONS + "[1-9][0-9]{0,17}");
  }

  /// The document about the revision that `path` names.
  Optional<RdfDocument> find(String path) {
    int at = path.indexOf(REVISIONS);
    Iri dataset = Iri.own(path.substring(0, at));
    return ledger
        .at(Long.parseLong(path.substring(at + REVISIONS.length())))
        .filter(it -> it.record().equals(dataset))
        .map(this::document);
  }

  private RdfDocument document(Revision revision) {
    Iri dataset = revision.record();
    Optional<Revision> before =
        ledger.history(dataset, revision.sequence(), 1).stream().findFirst();
    Optional<Revision> after = ledger.next(dataset, revision.sequence());
    Revision latest = ledger.current(dataset).orElse(revision);
    List<Relation> links = new ArrayList<>();
    links.add(new Relation(RdfDocument.ORIGINAL, dataset));
    links.add(new Relation("timemap", Iri.own(dataset.path() + "/timemap")));
    links.add(new Relation("version-history", Iri.own(dataset.path() + "/revisions")));
    before.ifPresent(it -> links.add(new Relation("predecessor-version", name(it))));
    after.ifPresent(it -> links.add(new Relation("successor-version", name(it))));
    links.add(new Relation("latest-version", name(latest)));
    links.add(new Relation("profile", Words.DCAT_AP));
    String state = revision.position() + " " + latest.position() + " " + vocabulary.digest();
    return new RdfDocument(
        name(revision),
        Digest.of(state.getBytes(StandardCharsets.UTF_8)),
        revision.time(),
        links,
        () -> surroundings.with(graph(revision, before, after)));
  }

  private Graph graph(Revision revision, Optional<Revision> before, Optional<Revision> after) {
    Graph told = GraphFactory.createDefaultGraph();
    catalog.entry(revision).ifPresent(it -> GraphUtil.addInto(told, it.description().graph()));
    Node it = Words.iri(name(revision));
    told.add(it, Words.TYPE, ENTITY);
    told.add(it, OF, Words.iri(revision.record()));
    before.ifPresent(earlier -> told.add(it, FOLLOWS, Words.iri(name(earlier))));
    told.add(it, SINCE, Words.time(revision.time()));
    after.ifPresent(later -> told.add(it, UNTIL, Words.time(later.time())));
    told.add(it, Words.SEQUENCE, Words.number(revision.sequence()));
    told.add(it, Words.CHAIN_HASH, Words.text(revision.hash().hex()));
    told.add(it, Words.STEWARD, Words.text(revision.steward()));
    switch (revision.change()) {
      case Change.Create(Iri _, Content content) -> digest(told, it, content);
      case Change.Update(Iri _, Content content) -> digest(told, it, content);
      case Change.Delete(Iri _, String reason) -> told.add(it, COMMENT, Words.text(reason));
    }
    return told;
  }

  private static void digest(Graph told, Node revision, Content content) {
    told.add(revision, Words.CONTENT_DIGEST, Words.text(content.digest().hex()));
  }

  private static Iri name(Revision revision) {
    return Iri.own(revision.record().path() + REVISIONS + revision.sequence());
  }
}
