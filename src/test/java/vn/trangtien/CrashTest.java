package vn.trangtien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.bench.CatalogGenerator;

/// A portal that is killed at any moment of its import or of its following stands whole after the
/// next start, without anybody being called.
///
/// `-Dcrash.rounds=50` kills more often than the few rounds of an ordinary run.
class CrashTest {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 4);
  private static final int DATASETS = 300;
  private static final int WINDOW_MILLIS = 4_000;

  @TempDir static Path root;
  private static Path catalog;

  @BeforeAll
  static void generate() throws IOException {
    catalog = root.resolve("catalog");
    CatalogGenerator.write(catalog, DATASETS);
  }

  @Test
  void aKilledPortalHealsItself() throws Exception {
    long seed = Long.getLong("crash.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 1; round <= ROUNDS; round++) {
      String which = "round " + round + " of seed " + seed;
      Path data = root.resolve("data-" + round);
      int killedAt = kill(data, random);
      String healed = dump(data, which + ", killed after " + killedAt + " ms");
      Path fresh = root.resolve("fresh-" + round);
      copy(data.resolve("ledger"), fresh.resolve("ledger"));
      copy(data.resolve("files"), fresh.resolve("files"));
      assertThat(healed).as(which).isEqualTo(dump(fresh, which + ", rebuilt"));
      remove(data);
      remove(fresh);
    }
  }

  /// Lets a new portal import and follow, and kills it once or twice in between.
  private static int kill(Path data, Random random) throws Exception {
    int after = random.nextInt(WINDOW_MILLIS);
    for (int times = 1 + random.nextInt(2); times > 0; times--) {
      PortalProcess portal = PortalProcess.start("run", data, catalog, List.of());
      portal.awaitLine("\"Importing");
      Thread.sleep(after);
      portal.kill();
    }
    return after;
  }

  /// Everything that a portal on `data` answers by search and by SPARQL once it is at the head.
  private static String dump(Path data, String which) throws Exception {
    String answers;
    try (PortalProcess portal = PortalProcess.start("run", data, catalog, List.of())) {
      portal.awaitHead();
      String port = portal.at("/").toString();
      StringBuilder all = new StringBuilder();
      for (int page = 1; page <= DATASETS / 100; page++) {
        all.append(portal.get("/api/v1/datasets?sort=title&size=100&page=" + page)).append('\n');
      }
      String query = "SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o";
      all.append(
          portal.get(
              "/sparql?format=tsv&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)));
      answers = all.toString().replace(port, "http://portal/");
    }
    assertThat(answers).as(which).contains("mau-" + DATASETS);
    PortalProcess verify = PortalProcess.start("verify", data, catalog, List.of());
    assertThat(verify.join()).as(which + ": " + verify.log()).isZero();
    return answers;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
  }
}
