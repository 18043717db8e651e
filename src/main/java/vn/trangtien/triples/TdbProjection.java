package vn.trangtien.triples;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Content;
import vn.trangtien.ledger.Position;
import vn.trangtien.ledger.Projection;
import vn.trangtien.ledger.Revision;
import vn.trangtien.vocabulary.Vocabulary;

/// What is published, as quads in TDB2: one graph per catalog record under the record's public IRI,
/// one for the ontologies, and those that others write beside.
///
/// Position and recipe stand in the stored default graph, which queries do not see, and are
/// committed with the data. Who writes beside begins anew where its notes are gone: an outdated
/// store is cleared whole.
@Singleton
final class TdbProjection implements Projection, AutoCloseable {

  /// The graph of the ontologies, relative to the portal's address.
  static final String ONTOLOGIES = "ontologies";

  private static final Logger LOG = LoggerFactory.getLogger(TdbProjection.class);
  private static final String LAYOUT = "quads 1";
  private static final double COMPACT_AT = 4;
  private static final int COMPACT_WAIT_SECONDS = 2;

  /// What a compact store takes, measured with the shipped catalog and its rows: an empty one, and
  /// each quad.
  private static final long BYTES = 200 << 20;

  private static final long BYTES_OF_A_QUAD = 400;

  private static final Node SELF = NodeFactory.createURI("urn:x-trangtien:projection");
  private static final Node POSITION = NodeFactory.createURI("urn:x-trangtien:position");
  private static final Node RECIPE = NodeFactory.createURI("urn:x-trangtien:recipe");
  private static final Node BESIDE = NodeFactory.createURI("urn:x-trangtien:written-beside");

  private final String base;
  private final String recipe;
  private final Supplier<Graph> ontologies;
  private final TdbFolder folder;
  private volatile DatasetGraph store;
  private final double compactAt;
  private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock(true);
  private volatile Position position;
  private volatile String state = "";
  private long compacted;

  @Inject
  TdbProjection(TriplesConfiguration configuration, BaseAddress base, Vocabulary vocabulary) {
    this(configuration.folder(), base.value(), vocabulary.digest(), vocabulary::graph, COMPACT_AT);
  }

  /// @param base the portal's public address, ending with a slash
  /// @param digest changes with `ontologies`
  /// @param compactAt how many times its compact size the folder may reach
  TdbProjection(
      Path path, String base, Digest digest, Supplier<Graph> ontologies, double compactAt) {
    this.base = base;
    byte[] parts = (LAYOUT + "\n" + base + "\n" + digest).getBytes(StandardCharsets.UTF_8);
    this.recipe = Digest.of(parts).hex();
    this.ontologies = ontologies;
    this.compactAt = compactAt;
    this.folder = new TdbFolder(path);
    this.store = folder.open();
    this.position = Txn.calculateRead(store, this::committed);
    lookAgain();
  }

  @Override
  public String name() {
    return "sparql";
  }

  @Override
  public Position position() {
    return position;
  }

  /// Changes with everything that a query can see, and not before it can.
  String state() {
    return state;
  }

  @Override
  public void apply(List<Revision> revisions) {
    commit(
        () -> {
          if (!stored(RECIPE).equals(recipe)) {
            begin();
          }
          revisions.forEach(this::apply);
          set(POSITION, revisions.getLast().position().toString());
        });
    position = revisions.getLast().position();
    compactWhereGrown();
  }

  @Override
  public void clear() {
    try {
      commit(store::clear);
    } catch (RuntimeException | InternalError broken) {
      LOG.warn("The RDF store cannot be cleared and is set aside", broken);
      replace(folder::openAnew);
    }
    position = Position.ORIGIN;
  }

  /// Writes beside what follows the ledger, in one commit, for which the ledger may have to wait.
  void write(Consumer<DatasetGraph> change) {
    commit(
        () -> {
          change.accept(store);
          set(BESIDE, UUID.randomUUID().toString());
        });
  }

  /// A commit that fails leaves Jena at odds with its file of nodes: what is written later would
  /// stand where nobody looks ([3877](https://github.com/apache/jena/issues/3877)). So the store is
  /// opened again, and nothing is ever aborted that could be finished.
  private void commit(Runnable work) {
    boolean whole = false;
    reading.readLock().lock();
    try {
      Txn.executeWrite(store, work);
      whole = true;
    } finally {
      reading.readLock().unlock();
      if (!whole) {
        replace(folder::open);
      }
    }
    lookAgain();
  }

  /// What `question` makes of the store, in one read transaction of this thread.
  <T> T read(Function<DatasetGraph, T> question) {
    reading.readLock().lock();
    DatasetGraph data = store;
    try {
      data.begin(ReadWrite.READ);
      return question.apply(new DatasetGraphReadOnly(data));
    } finally {
      data.end();
      reading.readLock().unlock();
    }
  }

  /// The size of all files, in bytes.
  long size() {
    return TdbFolder.size(store);
  }

  /// How many quads queries can see.
  long count() {
    return read(
        it -> TDBInternal.getDatasetGraphTDB(store).getQuadTable().getNodeTupleTable().size());
  }

  @Override
  @PreDestroy
  public void close() {
    TdbFolder.release(store);
  }

  private Position committed() {
    String text = stored(POSITION);
    return text.isEmpty() || !stored(RECIPE).equals(recipe)
        ? Position.ORIGIN
        : Position.parse(text);
  }

  /// The last of several writers sees what all of them wrote.
  private synchronized void lookAgain() {
    state = Txn.calculateRead(store, () -> stored(POSITION) + " " + stored(BESIDE));
  }

  private void begin() {
    store.clear();
    Node graph = NodeFactory.createURI(base + ONTOLOGIES);
    CatalogRdf.resolve(ontologies.get(), base)
        .find()
        .forEachRemaining(triple -> store.add(new Quad(graph, triple)));
    set(RECIPE, recipe);
  }

  private void apply(Revision revision) {
    switch (revision.change()) {
      case Change.Create(Iri record, Content content) -> put(record, content);
      case Change.Update(Iri record, Content content) -> put(record, content);
      case Change.Delete(Iri record, String reason) -> store.removeGraph(graph(record));
    }
  }

  private void put(Iri record, Content content) {
    Node graph = graph(record);
    store.removeGraph(graph);
    if (content.erased()) {
      return;
    }
    RDFParser.create()
        .source(new ByteArrayInputStream(content.bytes()))
        .lang(Lang.NTRIPLES)
        .toGraph()
        .find()
        .mapWith(triple -> CatalogRdf.resolve(triple, base))
        .forEachRemaining(triple -> store.add(new Quad(graph, triple)));
  }

  private Node graph(Iri record) {
    return NodeFactory.createURI(record.resolve(base));
  }

  private String stored(Node property) {
    return store
        .getDefaultGraph()
        .find(SELF, property, Node.ANY)
        .mapWith(it -> it.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }

  private void set(Node property, String value) {
    Graph own = store.getDefaultGraph();
    own.remove(SELF, property, Node.ANY);
    own.add(Triple.create(SELF, property, NodeFactory.createLiteralString(value)));
  }

  private void replace(Supplier<DatasetGraph> other) {
    reading.writeLock().lock();
    try {
      TdbFolder.release(store);
      store = other.get();
    } finally {
      reading.writeLock().unlock();
    }
  }

  /// TDB2 never reuses a block; what grew to a multiple of its compact size is mostly the past.
  ///
  /// Jena waits for a moment without readers and may wait for ever, so the moment is made here; if
  /// it does not come soon, the next commit tries again.
  private void compactWhereGrown() {
    long size = size();
    if (size < compactAt * Math.max(compacted, BYTES + count() * BYTES_OF_A_QUAD)) {
      return;
    }
    try {
      if (!reading.writeLock().tryLock(COMPACT_WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      DatabaseMgr.compact(store, true);
      compacted = size();
      LOG.info("Compacted the RDF store from {} to {} bytes", size, compacted);
    } finally {
      reading.writeLock().unlock();
    }
  }
}
