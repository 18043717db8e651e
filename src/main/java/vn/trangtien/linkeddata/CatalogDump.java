package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.dumps.Dump;
import vn.trangtien.dumps.DumpWriting;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.vocabulary.Vocabulary;

/// Everything that is published and everything in the ontologies, as compressed files in every form
/// in which a whole catalogue is asked for.
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
  private volatile @Nullable Dump made;
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

  /// The dump as the ledger stands, or a recent one where a new one would cost too much.
  Dump open() {
    making.lock();
    try {
      String wanted = name();
      Dump known = made;
      if (known == null || !known.name().equals(wanted) || !stands(known.name())) {
        if (stands(wanted)) {
          known = Dump.load(folder, wanted);
        } else if (known == null || Instant.now().isAfter(rest) || !stands(known.name())) {
          known = make(wanted);
        }
        made = known;
      }
      return known;
    } catch (IOException broken) {
      throw new PortalException(
          PortalException.Code.STORAGE, "The dump cannot be made in " + folder, broken);
    } finally {
      making.unlock();
    }
  }

  /// The dump that was made last, where one was since the start.
  Optional<Dump> latest() {
    return Optional.ofNullable(made);
  }

  private boolean stands(String name) {
    return Files.exists(Dump.list(folder, name));
  }

  private Dump make(String name) throws IOException {
    Instant start = Instant.now();
    Files.createDirectories(folder);
    clear();
    try (DumpWriting out = new DumpWriting(folder, name, base.value(), prefixes())) {
      writeAll(out);
      Dump dump = out.finish();
      Instant end = Instant.now();
      rest = end.plus(Duration.between(start, end).multipliedBy(9));
      return dump;
    }
  }

  private SortedMap<String, String> prefixes() {
    SortedMap<String, String> prefixes = new TreeMap<>();
    surroundings
        .prefixes()
        .forEach((prefix, iri) -> prefixes.put(prefix, new Iri(iri).resolve(base.value())));
    return prefixes;
  }

  private void writeAll(DumpWriting out) throws IOException {
    Set<Triple> said = new HashSet<>();
    out.write(vocabulary.graph(), null);
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

  private void write(DumpWriting out, CatalogRecord entry, Set<Triple> said) throws IOException {
    Graph told = entries.told(entry);
    surroundings
        .of(told)
        .find()
        .filterKeep(it -> !vocabulary.graph().contains(it) && said.add(it))
        .forEachRemaining(told::add);
    out.write(told, Words.iri(entry.primaryTopic()));
  }

  /// Removes older dumps and what an interrupted one left; who reads one reads on.
  private void clear() throws IOException {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, "dump-*")) {
      for (Path file : old) {
        Files.delete(file);
      }
    }
  }

  private String name() {
    String state = "dump-2 " + entries.stamp() + " " + base.value();
    return Digest.of(state.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 32);
  }
}
