package vn.trangtien.triples;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
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

/// What is published, as quads in TDB2: one graph per catalog record under the record's public IRI
/// and one for the ontologies.
///
/// Position and recipe stand in the stored default graph, which queries do not see, and are
/// committed with the data.
@Singleton
final class TdbProjection implements Projection, AutoCloseable {

  /// The graph of the ontologies, relative to the portal's address.
  static final String ONTOLOGIES = "ontologies";

  private static final Logger LOG = LoggerFactory.getLogger(TdbProjection.class);
  private static final String LAYOUT = "quads 1";
  private static final double COMPACT_AT = 4;
  private static final int COMPACT_WAIT_SECONDS = 2;
  private static final Node SELF = NodeFactory.createURI("urn:x-trangtien:projection");
  private static final Node POSITION = NodeFactory.createURI("urn:x-trangtien:position");
  private static final Node RECIPE = NodeFactory.createURI("urn:x-trangtien:recipe");
  private static final Node COMPACTED = NodeFactory.createURI("urn:x-trangtien:compacted-bytes");

  private final String base;
  private final String recipe;
  private final Supplier<Graph> ontologies;
  private final TdbFolder folder;
  private volatile DatasetGraph store;
  private final double compactAt;
  private final ReentrantReadWriteLock reading = new ReentrantReadWriteLock(true);
  private volatile Position position;
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
    String bytes = Txn.calculateRead(store, () -> stored(COMPACTED));
    this.compacted = bytes.isEmpty() ? TdbFolder.size(store) : Long.parseLong(bytes);
  }

  @Override
  public String name() {
    return "sparql";
  }

  @Override
  public Position position() {
    return position;
  }

  @Override
  public void apply(List<Revision> revisions) {
    Txn.executeWrite(
        store,
        () -> {
          if (!stored(RECIPE).equals(recipe)) {
            begin();
          }
          revisions.forEach(this::apply);
          set(POSITION, revisions.getLast().position().toString());
          set(COMPACTED, Long.toString(compacted));
        });
    position = revisions.getLast().position();
    compactWhereGrown();
  }

  @Override
  public void clear() {
    try {
      Txn.executeWrite(store, store::clear);
    } catch (RuntimeException | InternalError broken) {
      LOG.warn("The RDF store cannot be cleared and is set aside", broken);
      replace();
    }
    position = Position.ORIGIN;
  }

  /// What `question` makes of the store, in one read transaction of this thread.
  <T> T read(Function<Snapshot, T> question) {
    reading.readLock().lock();
    DatasetGraph data = store;
    try {
      data.begin(ReadWrite.READ);
      return question.apply(new Snapshot(new DatasetGraphReadOnly(data), committed()));
    } finally {
      data.end();
      reading.readLock().unlock();
    }
  }

  /// The size of all files, in bytes.
  long size() {
    return TdbFolder.size(store);
  }

  /// The whole store at one moment.
  ///
  /// @param position how much of the ledger it holds
  record Snapshot(DatasetGraph data, Position position) {}

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
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new ByteArrayInputStream(content.bytes()))
        .lang(Lang.NTRIPLES)
        .parse(StreamRDFLib.graph(read));
    read.find()
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

  private void replace() {
    reading.writeLock().lock();
    try {
      TdbFolder.release(store);
      store = folder.openAnew();
      compacted = size();
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
    if (size < compacted * compactAt) {
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
