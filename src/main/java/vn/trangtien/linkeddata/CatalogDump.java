package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.vocabulary.Vocabulary;

/// Everything that is published and everything in the ontologies, in one compressed file of
/// N-Triples.
///
/// Made when somebody asks for it and the ledger has moved on, by one thread; never more than a
/// tenth of the time, so that a large catalogue that changes often is not dumped without end.
@Singleton
final class CatalogDump {

  private static final int BATCH = 200;

  private final Catalog catalog;
  private final CatalogEntries entries;
  private final Vocabulary vocabulary;
  private final Surroundings surroundings;
  private final BaseAddress base;
  private final Path folder;
  private final ReentrantLock making = new ReentrantLock();
  private String made = "";
  private Instant rest = Instant.EPOCH;

  CatalogDump(
      Catalog catalog,
      CatalogEntries entries,
      Vocabulary vocabulary,
      Surroundings surroundings,
      BaseAddress base,
      LinkedDataConfiguration configuration) {
    this.catalog = catalog;
    this.entries = entries;
    this.vocabulary = vocabulary;
    this.surroundings = surroundings;
    this.base = base;
    this.folder = configuration.folder();
  }

  /// @param name changes with any byte
  /// @param bytes to be closed by who reads them
  record Dump(String name, InputStream bytes, long length) {}

  /// The dump as the ledger stands, or a recent one where a new one would cost too much.
  Dump open() {
    making.lock();
    try {
      String wanted = name();
      if (Files.exists(file(wanted))) {
        made = wanted;
      } else if (made.isEmpty() || Instant.now().isAfter(rest) || !Files.exists(file(made))) {
        make(wanted);
      }
      return new Dump(made, Files.newInputStream(file(made)), Files.size(file(made)));
    } catch (IOException broken) {
      throw new PortalException(
          PortalException.Code.STORAGE, "The dump cannot be made in " + folder, broken);
    } finally {
      making.unlock();
    }
  }

  private void make(String name) throws IOException {
    Instant start = Instant.now();
    Files.createDirectories(folder);
    clear();
    Path file = folder.resolve("dump-" + name + ".tmp");
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      writeAll(out);
    }
    Files.move(file, file(name), StandardCopyOption.ATOMIC_MOVE);
    Instant end = Instant.now();
    made = name;
    rest = end.plus(Duration.between(start, end).multipliedBy(9));
  }

  private void writeAll(Writer out) throws IOException {
    Set<Triple> said = new HashSet<>();
    write(out, vocabulary.graph());
    for (CatalogRecord itself : catalog.find(Catalog.CATALOG).stream().toList()) {
      write(out, itself, said);
    }
    for (String few : List.of(Catalog.SERIES, Catalog.PLAN.name())) {
      for (CatalogRecord entry : entries.all(few)) {
        write(out, entry, said);
      }
    }
    List<CatalogRecord> page = catalog.page(Catalog.DATASET, null, BATCH);
    while (!page.isEmpty()) {
      for (CatalogRecord entry : page) {
        write(out, entry, said);
      }
      page = catalog.page(Catalog.DATASET, page.getLast().primaryTopic(), BATCH);
    }
  }

  private void write(Writer out, CatalogRecord entry, Set<Triple> said) throws IOException {
    Graph told = entries.told(entry);
    surroundings
        .of(told)
        .find()
        .filterKeep(it -> !vocabulary.graph().contains(it) && said.add(it))
        .forEachRemaining(told::add);
    write(out, told);
  }

  private void write(Writer out, Graph graph) throws IOException {
    for (Triple triple : graph.find().toList()) {
      Triple told = CatalogRdf.resolve(triple, base.value());
      out.append(NodeFmtLib.strNT(told.getSubject())).append(' ');
      out.append(NodeFmtLib.strNT(told.getPredicate())).append(' ');
      out.append(NodeFmtLib.strNT(told.getObject())).append(" .\n");
    }
  }

  /// Removes older dumps and what an interrupted one left; who reads one reads on.
  private void clear() throws IOException {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "dump-*")) {
      for (Path file : old) {
        Files.delete(file);
      }
    }
  }

  private Path file(String name) {
    return folder.resolve("dump-" + name + ".nt.gz");
  }

  private String name() {
    String state = entries.stamp() + " " + base.value();
    return Digest.of(state.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
  }
}
