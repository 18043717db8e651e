package vn.trangtien.profiles;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.vocabulary.Vocabulary;

/// The whole catalogue as one JSON file, in either shape of DCAT-US.
///
/// Made when somebody asks for it and the ledger has moved on, by one thread, record by record into
/// a file; never more than a tenth of the time.
@Singleton
final class DataFile {

  private static final int BATCH = 200;
  private static final String RECIPE = "data-1";

  private final Catalog catalog;
  private final Ledger ledger;
  private final Vocabulary vocabulary;
  private final BaseAddress base;
  private final ProfilesConfiguration configuration;
  private final JsonMapper json;
  private final ReentrantLock making = new ReentrantLock();
  private final Map<Profile, Path> made = new EnumMap<>(Profile.class);
  private final Map<Profile, Instant> rests = new EnumMap<>(Profile.class);

  DataFile(
      Catalog catalog,
      Ledger ledger,
      Vocabulary vocabulary,
      BaseAddress base,
      ProfilesConfiguration configuration,
      JsonMapper json) {
    this.catalog = catalog;
    this.ledger = ledger;
    this.vocabulary = vocabulary;
    this.base = base;
    this.configuration = configuration;
    this.json = json;
  }

  /// The file as the ledger stands, or a recent one where a new one would cost too much; its name
  /// changes with anything that it tells.
  ///
  /// @throws ProblemException 404 while nothing is published
  Path in(DcatUsShape shape) {
    making.lock();
    try {
      Profile profile = shape.profile();
      Path wanted = configuration.folder().resolve(name(profile));
      Path known = made.get(profile);
      boolean rests = Instant.now().isBefore(this.rests.getOrDefault(profile, Instant.EPOCH));
      if (known != null && Files.exists(known) && (known.equals(wanted) || rests)) {
        return known;
      }
      if (!Files.exists(wanted)) {
        make(shape, wanted);
      }
      made.put(profile, wanted);
      return wanted;
    } catch (IOException broken) {
      throw new PortalException(
          PortalException.Code.STORAGE,
          "data.json cannot be made in " + configuration.folder(),
          broken);
    } finally {
      making.unlock();
    }
  }

  private void make(DcatUsShape shape, Path wanted) throws IOException {
    Instant start = Instant.now();
    CatalogRecord itself =
        catalog
            .find(Catalog.CATALOG)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.notFound(
                            "Cổng chưa công bố danh mục nào.",
                            "No catalogue is published here yet.")));
    Files.createDirectories(configuration.folder());
    clear(shape.profile());
    Path part = Files.createTempFile(configuration.folder(), prefix(shape.profile()), ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      write(shape, itself, out);
    }
    Files.move(part, wanted, StandardCopyOption.ATOMIC_MOVE);
    Instant end = Instant.now();
    rests.put(shape.profile(), end.plus(Duration.between(start, end).multipliedBy(9)));
  }

  private void write(DcatUsShape shape, CatalogRecord itself, OutputStream out) throws IOException {
    byte[] head = json.writeValueAsBytes(shape.catalog(itself));
    out.write(head, 0, head.length - 1);
    out.write(",\"dataset\":[".getBytes(StandardCharsets.UTF_8));
    String comma = "\n";
    List<CatalogRecord> page = catalog.page(Catalog.DATASET, null, BATCH);
    while (!page.isEmpty()) {
      for (CatalogRecord entry : page) {
        out.write(comma.getBytes(StandardCharsets.UTF_8));
        out.write(json.writeValueAsBytes(shape.dataset(entry)));
        comma = ",\n";
      }
      page = catalog.page(Catalog.DATASET, page.getLast().primaryTopic(), BATCH);
    }
    out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
  }

  /// Removes older files and what an interrupted making left; who reads one reads on.
  private void clear(Profile profile) throws IOException {
    try (DirectoryStream<Path> old =
        Files.newDirectoryStream(configuration.folder(), prefix(profile) + "*")) {
      for (Path file : old) {
        Files.delete(file);
      }
    }
  }

  private String name(Profile profile) {
    String state =
        String.join(
            " ",
            RECIPE,
            ledger.head().toString(),
            vocabulary.digest().hex(),
            base.value(),
            configuration.contactEmail());
    Digest digest = Digest.of(state.getBytes(StandardCharsets.UTF_8));
    return prefix(profile) + digest.hex().substring(0, 32) + ".json";
  }

  private static String prefix(Profile profile) {
    return profile.token().replace('.', '-') + "_";
  }
}
