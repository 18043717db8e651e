package vn.trangtien.publishing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogFolder;
import vn.trangtien.catalog.Description;
import vn.trangtien.catalog.Descriptions;
import vn.trangtien.catalog.Reading;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.Text;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.publishing.ImportReport.Refusal;

/// Publishes a folder of descriptions and data files in one transaction.
@Singleton
public final class CatalogImport {

  private static final Logger LOG = LoggerFactory.getLogger(CatalogImport.class);
  private static final String STEWARD = "import";
  private static final int READERS = 8;

  private final Catalog catalog;
  private final Descriptions descriptions;
  private final Ledger ledger;
  private final Desk desk;
  private final CatalogFolder configured;

  CatalogImport(
      Catalog catalog,
      Descriptions descriptions,
      Ledger ledger,
      Desk desk,
      PublishingConfiguration configuration) {
    this.catalog = catalog;
    this.descriptions = descriptions;
    this.ledger = ledger;
    this.desk = desk;
    this.configured = new CatalogFolder(configuration.catalog());
  }

  /// Imports the configured folder where nothing was ever published and there is one.
  public Optional<ImportReport> first() {
    if (ledger.head().sequence() > 0) {
      return Optional.empty();
    }
    if (!configured.exists()) {
      LOG.warn("There is no folder {} to import: the catalog is empty", configured.root());
      return Optional.empty();
    }
    ImportReport report = run(configured);
    report.refused().forEach(it -> LOG.error("Not published: {}", it));
    LOG.info("Imported {}: {} records", configured.root(), report.created().size());
    return Optional.of(report);
  }

  /// Imports the configured folder.
  ///
  /// @throws PortalException where there is no such folder
  public ImportReport again() {
    if (!configured.exists()) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION, "portal.catalog is no folder: " + configured.root());
    }
    return run(configured);
  }

  private ImportReport run(CatalogFolder folder) {
    LOG.info("Importing {}", folder.root());
    List<Checked> checked = check(folder);
    List<Refusal> refused = new ArrayList<>();
    List<Description> wanted = new ArrayList<>();
    Set<Iri> seen = new HashSet<>();
    for (Checked it : checked) {
      refused.addAll(it.refused());
      Description description = it.description();
      if (description != null && !seen.add(description.record())) {
        refused.add(twice(it.file(), description.record()));
      } else if (description != null) {
        wanted.add(description);
      }
    }
    return publish(wanted, refused);
  }

  private ImportReport publish(List<Description> wanted, List<Refusal> refused) {
    List<Iri> created = new ArrayList<>();
    List<Iri> updated = new ArrayList<>();
    List<Iri> unchanged = new ArrayList<>(wanted.stream().map(Description::record).toList());
    catalog
        .publish(wanted, STEWARD)
        .forEach(
            revision -> {
              unchanged.remove(revision.record());
              switch (revision.change()) {
                case Change.Create it -> created.add(it.record());
                case Change.Update it -> updated.add(it.record());
                case Change.Delete it -> throw new IllegalStateException("Imports delete nothing");
              }
            });
    return new ImportReport(created, updated, unchanged, refused);
  }

  /// Checks all files at once, for each waits on the disk while others are read.
  private List<Checked> check(CatalogFolder folder) {
    try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
      return folder.descriptions().stream()
          .map(file -> CompletableFuture.supplyAsync(() -> check(folder, file), readers))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }

  private Checked check(CatalogFolder folder, Path file) {
    String name = folder.name(file);
    byte[] turtle;
    try {
      turtle = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new PortalException(
          PortalException.Code.STORAGE, "The file " + file + " cannot be read", unreadable);
    }
    return switch (descriptions.read(turtle)) {
      case Reading.Malformed(long line, long column, Text reason) ->
          new Checked(name, null, List.of(new Refusal(name, line, "turtle", reason)));
      case Reading.Read(Description description) -> {
        String source = new String(turtle, StandardCharsets.UTF_8);
        Path beside = Objects.requireNonNull(file.toAbsolutePath().getParent());
        List<Refusal> refused =
            desk.faults(description, beside).stream()
                .map(it -> new Refusal(name, line(source, it.focus()), it.rule(), it.message()))
                .toList();
        yield new Checked(name, refused.isEmpty() ? description : null, refused);
      }
    };
  }

  /// The line on which a node's description begins, as far as the text shows it.
  private static long line(String source, String focus) {
    if (!focus.startsWith(Iri.BASE)) {
      return 0;
    }
    int at = source.indexOf("<" + new Iri(focus).path() + "> a ");
    return at < 0 ? 0 : source.substring(0, at).lines().count() + 1;
  }

  private static Refusal twice(String file, Iri record) {
    return new Refusal(
        file,
        0,
        "record",
        new Text(
            record.path() + " đã được mô tả trong một tệp khác.",
            record.path() + " is described by another file already."));
  }

  /// What came of one file.
  private record Checked(String file, @Nullable Description description, List<Refusal> refused) {}
}
