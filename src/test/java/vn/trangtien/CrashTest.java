package vn.trangtien;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.bench.CatalogGenerator;
import vn.trangtien.ledger.Follower;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Position;
import vn.trangtien.ledger.Verification;
import vn.trangtien.publishing.CatalogImport;
import vn.trangtien.rowgraphs.RowGraphs;

/// A portal that is killed at any moment of its import or of its following stands whole after the
/// next start, without anybody being called.
///
/// `-Dcrash.rounds=50` kills more often than the few rounds of an ordinary run; `-Dcrash.seed=…`
/// repeats a run.
class CrashTest {

  private static final int ROUNDS = Integer.getInteger("crash.rounds", 5);
  private static final int DATASETS = 200;
  private static final int WINDOW_MILLIS = 5_000;
  private static final String BASE = "http://portal.example";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ALL_QUADS =
      "SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g ?s ?p ?o";

  @TempDir static Path root;
  private static Path catalog;
  private final HttpClient client = HttpClient.newHttpClient();

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
      Path data = root.resolve("data-" + round);
      int after = random.nextInt(WINDOW_MILLIS);
      String which = "round " + round + " of seed " + seed + ", killed after " + after + " ms";
      kill(data, after);
      if (random.nextInt(4) == 0) {
        kill(data, random.nextInt(WINDOW_MILLIS));
      }
      Path fresh = root.resolve("fresh-" + round);
      assertHealed(data, fresh, which, false);
    }
  }

  @Test
  void rowsThatWereBeingMadeAreFinishedByTheNextStart() throws Exception {
    Path data = root.resolve("data-rows");
    try (PortalProcess portal = start(data, "true", "-portal.rowgraphs.triples-per-commit=500")) {
      portal.awaitLine("The portal is open");
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (made(portal) < DATASETS / 8) {
        assertThat(System.nanoTime()).as(portal.log()).isLessThan(until);
        Thread.sleep(10);
      }
      assertThat(made(portal)).isLessThan(DATASETS);
      portal.kill();
    }
    assertHealed(data, root.resolve("fresh-rows"), "rows", true);
  }

  private static int made(PortalProcess portal) throws Exception {
    JsonNode health = ObjectMapper.getDefault().readValue(portal.get("/health"), JsonNode.class);
    return health.get("parts").get("rows").get("details").get("datasets").getIntValue();
  }

  /// What was killed answers as what was never killed.
  private void assertHealed(Path data, Path fresh, String which, boolean rows) throws Exception {
    String healed = answers(data, which, rows);
    copy(data.resolve("ledger"), fresh.resolve("ledger"));
    copy(data.resolve("files"), fresh.resolve("files"));
    assertThat(healed).as(which).isEqualTo(answers(fresh, which + ", rebuilt", rows));
    remove(data);
    remove(fresh);
  }

  private static PortalProcess start(Path data, String rows, String... more) throws IOException {
    List<String> settings = new ArrayList<>(List.of(more));
    settings.add("-portal.base=" + BASE);
    settings.add("-portal.rowgraphs.enabled=" + rows);
    settings.add("-portal.rowgraphs.wait-seconds=0");
    return PortalProcess.start("run", data, catalog, List.of(), settings.toArray(String[]::new));
  }

  /// Lets a portal import and follow, and kills it.
  ///
  /// @param after milliseconds after its import began, or after the start where there is no import
  private static void kill(Path data, int after) throws Exception {
    PortalProcess portal = start(data, "false");
    if (Files.notExists(data.resolve("ledger"))) {
      portal.awaitLine("Importing");
    }
    Thread.sleep(after);
    portal.kill();
  }

  /// All that a portal on `data` answers by search and by SPARQL once it has reached the head.
  private String answers(Path data, String which, boolean rows) throws Exception {
    Map<String, Object> settings =
        Map.of(
            "portal.data",
            data.toString(),
            "portal.catalog",
            catalog.toString(),
            "portal.base",
            BASE,
            "portal.rowgraphs.enabled",
            rows,
            "portal.rowgraphs.wait-seconds",
            0,
            "micronaut.server.port",
            -1);
    try (ApplicationContext context = ApplicationContext.run(settings)) {
      context.getBean(CatalogImport.class).first();
      Ledger ledger = context.getBean(Ledger.class);
      assertThat(ledger.verify()).as(which).isEqualTo(new Verification.Sound(ledger.head()));
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      awaitHead(context.getBean(Follower.class), ledger.head(), which);
      if (rows) {
        awaitRows(context.getBean(RowGraphs.class), ledger.head(), which);
      }
      StringBuilder all = new StringBuilder();
      for (int page = 1; page <= DATASETS / 100; page++) {
        String path = "/api/v1/datasets?sort=title&size=100&page=" + page;
        all.append(get(server.getURI(), path)).append('\n');
      }
      String query = URLEncoder.encode(ALL_QUADS, StandardCharsets.UTF_8);
      all.append(get(server.getURI(), "/sparql?format=tsv&query=" + query));
      assertThat(all.toString()).as(which).contains("mau-1/").contains("mau-" + DATASETS);
      return all.toString();
    }
  }

  private static void awaitHead(Follower follower, Position head, String which)
      throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!follower.progress().stream().allMatch(it -> it.position().equals(head))) {
      assertThat(System.nanoTime()).as(which + " " + follower.progress()).isLessThan(until);
      Thread.sleep(20);
    }
  }

  private static void awaitRows(RowGraphs rows, Position head, String which)
      throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!rows.progress().reached().equals(head)) {
      assertThat(System.nanoTime()).as(which + " " + rows.progress()).isLessThan(until);
      Thread.sleep(20);
    }
    assertThat(rows.progress().made()).as(which).isEqualTo(DATASETS);
  }

  private String get(URI server, String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(server.resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return answer.body();
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
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
