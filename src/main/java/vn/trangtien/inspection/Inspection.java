package vn.trangtien.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogFolder;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Description;
import vn.trangtien.catalog.Descriptions;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.Reading;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Box;
import vn.trangtien.vocabulary.Vocabulary;

/// Looks through a folder like `catalog/`: every description, every file, every row.
public final class Inspection {

  private static final Iri PROVINCE = Iri.own("/place/46/2025-01-01");

  private final Vocabulary vocabulary;
  private final Descriptions descriptions;
  private final Box province;
  private final Clock clock;

  /// @param clock tells what is overdue
  public Inspection(Vocabulary vocabulary, Clock clock) {
    this.vocabulary = vocabulary;
    this.descriptions = new Descriptions(vocabulary);
    this.province =
        vocabulary
            .box(PROVINCE)
            .orElseThrow(() -> new IllegalStateException(PROVINCE.path() + " has no dcat:bbox"));
    this.clock = clock;
  }

  /// What is wrong in `root`, and what stands there.
  ///
  /// @throws PortalException where there is no such folder
  public InspectionReport of(Path root) {
    CatalogFolder files = new CatalogFolder(root);
    if (!files.exists()) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION, "portal.catalog is no folder: " + root);
    }
    try (ExecutorService readers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Read> read = each(readers, files.descriptions(), it -> read(files, it));
      List<Finding> findings = new ArrayList<>();
      Map<Iri, Described> records = new HashMap<>();
      read.forEach(it -> findings.addAll(it.findings()));
      for (Read it : read) {
        Described described = it.described();
        if (described != null && records.putIfAbsent(described.record(), described) != null) {
          findings.add(twice(described));
        }
      }
      Folder folder = new Folder(records);
      List<Described> sorted =
          records.values().stream().sorted((a, b) -> a.file().compareTo(b.file())).toList();
      List<Inspected> inspected = each(readers, sorted, it -> inspect(it, folder));
      inspected.forEach(it -> findings.addAll(it.findings()));
      List<InspectionReport.Line> lines =
          inspected.stream().map(Inspected::line).filter(Objects::nonNull).toList();
      return new InspectionReport(findings, lines);
    }
  }

  private static <A, B> List<B> each(ExecutorService readers, List<A> all, Function<A, B> task) {
    return all.stream()
        .map(it -> CompletableFuture.supplyAsync(() -> task.apply(it), readers))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private Read read(CatalogFolder files, Path file) {
    Findings findings = new Findings(files.name(file));
    try {
      TextCheck.check(file, findings);
      return switch (descriptions.read(Files.readAllBytes(file))) {
        case Reading.Malformed(long line, long column, Text reason) -> {
          findings.add(line, "", "turtle", reason.vi(), reason.en());
          yield new Read(null, findings.list());
        }
        case Reading.Read(Description description) -> {
          Path beside = Objects.requireNonNull(file.toAbsolutePath().getParent());
          Described it = new Described(files.name(file), beside, description, dataset(description));
          yield new Read(it, findings.list());
        }
      };
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// What says too little to be a dataset is told by the profile's rules.
  private @Nullable Dataset dataset(Description description) {
    try {
      return descriptions.dataset(description);
    } catch (IllegalStateException | IllegalArgumentException | java.time.DateTimeException none) {
      return null;
    }
  }

  private Inspected inspect(Described it, Folder folder) {
    Findings own = new Findings(it.file());
    new DescriptionCheck(descriptions, vocabulary, folder).check(it, own);
    List<Finding> findings = new ArrayList<>(own.list());
    Dataset dataset = it.dataset();
    if (!it.ofDataset() || dataset == null) {
      return new Inspected(findings, null);
    }
    FileCheck files = new FileCheck(new TableCheck(vocabulary, folder, province), province);
    long rows = 0;
    for (Distribution form : dataset.distribution()) {
      Findings found = new Findings(it.beside(form.fileName()));
      rows += files.check(it, dataset, form, found);
      findings.addAll(found.list());
    }
    LocalDate today = LocalDate.now(clock);
    return new Inspected(findings, InspectionReport.Line.of(dataset, rows, vocabulary, today));
  }

  private static Finding twice(Described it) {
    String path = it.record().path();
    return new Finding(
        it.file(),
        0,
        "",
        "record",
        new Text(
            path + " đã được mô tả trong một tệp khác",
            path + " is described by another file already"));
  }

  /// What came of one description.
  private record Read(@Nullable Described described, List<Finding> findings) {}

  /// What came of one record and its files.
  private record Inspected(List<Finding> findings, InspectionReport.@Nullable Line line) {}
}
