package vn.trangtien.linkeddata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.formats.DerivedFormat;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;
import vn.trangtien.vocabulary.Vocabulary;

/// What the ledger publishes now, with the `dcat:CatalogRecord` that says since when and in which
/// revision ([DCAT 3, 6.5](https://www.w3.org/TR/vocab-dcat-3/#Class:Catalog_Record)).
@Singleton
final class CatalogEntries {

  private static final int MOST = 1_000;
  private static final Node CATALOG = Words.iri(Catalog.CATALOG);

  private final Catalog catalog;
  private final Ledger ledger;
  private final Vocabulary vocabulary;
  private final DerivedDistributions derived;
  private final Cache<Iri, Instant> firsts = Caffeine.newBuilder().maximumSize(100_000).build();

  CatalogEntries(
      Catalog catalog, Ledger ledger, Vocabulary vocabulary, DerivedDistributions derived) {
    this.catalog = catalog;
    this.ledger = ledger;
    this.vocabulary = vocabulary;
    this.derived = derived;
  }

  /// What anything depends on that is made of the whole catalogue.
  Digest stamp() {
    String state = ledger.head() + " " + vocabulary.digest() + " " + derived.stamp();
    return Digest.of(state.getBytes(StandardCharsets.UTF_8));
  }

  /// What the document about `entry` depends on: itself, the series that it names, and the files
  /// that were made of its tables.
  Digest stamp(CatalogRecord entry) {
    StringBuilder positions = new StringBuilder(entry.revision().position().toString());
    for (CatalogRecord series : series(entry)) {
      positions.append(' ').append(series.revision().position());
    }
    for (DerivedFormat made : derived.of(entry)) {
      positions.append(' ').append(made.file().orElseThrow().digest());
      positions.append(' ').append(made.file().orElseThrow().stored());
    }
    positions.append(' ').append(vocabulary.digest());
    return Digest.of(positions.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// The entries of one collection, in the order of their IRIs; only short ones have all.
  List<CatalogRecord> all(String collection) {
    return catalog.page(collection, null, MOST);
  }

  /// The editions of `series`.
  List<CatalogRecord> members(Iri series) {
    return catalog.members(series).stream().flatMap(it -> catalog.find(it).stream()).toList();
  }

  /// What `entry` is called, and what it is.
  static Graph named(CatalogRecord entry) {
    Graph named = GraphFactory.createDefaultGraph();
    Node topic = Words.iri(entry.primaryTopic());
    for (Node property : List.of(Words.TYPE, Words.TITLE, Words.DESCRIPTION, Words.PUBLISHER)) {
      entry.description().graph().find(topic, property, Node.ANY).forEachRemaining(named::add);
    }
    return named;
  }

  private List<CatalogRecord> series(CatalogRecord entry) {
    Node topic = Words.iri(entry.primaryTopic());
    return entry
        .description()
        .graph()
        .find(topic, Words.IN_SERIES, Node.ANY)
        .mapWith(it -> new Iri(it.getObject().getURI()))
        .toList()
        .stream()
        .sorted()
        .flatMap(it -> catalog.find(it).stream())
        .toList();
  }

  /// The entry of `record`, empty where it never was published.
  ///
  /// @throws ProblemException 410 where it was withdrawn or erased, with the reason
  Optional<CatalogRecord> find(Iri record) {
    Optional<CatalogRecord> entry = catalog.find(record);
    if (entry.isEmpty()) {
      catalog
          .revision(record)
          .ifPresent(
              it -> {
                throw new ProblemException(gone(it.change()));
              });
    }
    return entry;
  }

  /// What is told of the files that were made of `entry`'s tables, of those of one distribution or
  /// of all.
  Graph derived(CatalogRecord entry, Predicate<Iri> from) {
    Graph told = GraphFactory.createDefaultGraph();
    derived.of(entry).stream()
        .filter(it -> from.test(it.from().iri()))
        .forEach(it -> DerivedDistributions.tell(told, entry, it));
    return told;
  }

  /// When what is told of `entry` last changed.
  Instant modified(CatalogRecord entry) {
    return DerivedDistributions.latest(entry.revision().time(), derived.of(entry));
  }

  /// The whole description of `entry`, its catalog record, and the catalogue's links to both. The
  /// plan is no `dcat:Resource`, so the catalogue has no record of it.
  Graph told(CatalogRecord entry) {
    Graph told = GraphFactory.createDefaultGraph();
    GraphUtil.addInto(told, entry.description().graph());
    if (entry.primaryTopic().equals(Catalog.PLAN)) {
      return told;
    }
    Revision revision = entry.revision();
    Node topic = Words.iri(entry.primaryTopic());
    Node record = Words.iri(entry.primaryTopic() + "#record");
    told.add(CATALOG, Words.RECORD, record);
    if (entry.primaryTopic().collection().equals(Catalog.DATASET)) {
      told.add(CATALOG, Words.DATASET, topic);
      series(entry).forEach(it -> GraphUtil.addInto(told, named(it)));
      GraphUtil.addInto(told, derived(entry, it -> true));
    } else if (!entry.primaryTopic().equals(Catalog.CATALOG)) {
      told.add(CATALOG, Words.LISTED, topic);
    }
    told.add(record, Words.TYPE, Words.CATALOG_RECORD);
    told.add(record, Words.PRIMARY_TOPIC, topic);
    told.add(record, Words.ISSUED, Words.time(first(revision)));
    told.add(record, Words.MODIFIED, Words.time(revision.time()));
    told.add(record, Words.CONFORMS_TO, Words.iri(Words.DCAT_AP));
    told.add(record, Words.SEQUENCE, Words.number(revision.sequence()));
    told.add(record, Words.CHAIN_HASH, Words.text(revision.hash().hex()));
    told.add(record, Words.CONTENT_DIGEST, Words.text(entry.description().digest().hex()));
    return told;
  }

  private Instant first(Revision current) {
    return current.change() instanceof Change.Update
        ? firsts.get(current.record(), it -> ledger.next(it, 0).orElse(current).time())
        : current.time();
  }

  private static Problem gone(Change change) {
    return switch (change) {
      case Change.Delete(Iri record, String reason) -> gone("withdrawn", reason, reason);
      case Change.Create _, Change.Update _ ->
          gone("erased", "nội dung bị xoá theo luật", "its content was erased as the law demands");
    };
  }

  private static Problem gone(String code, String vi, String en) {
    return Problem.of(
        HttpStatus.GONE,
        code,
        "Mục này đã được gỡ xuống. Lý do: " + vi,
        "This entry was withdrawn. Reason: " + en);
  }
}
