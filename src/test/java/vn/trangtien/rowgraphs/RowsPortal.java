package vn.trangtien.rowgraphs;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trangtien.delivery.OpenTables;
import vn.trangtien.ledger.Ledger;

/// A portal whose rows become triples at once, with some agencies of `catalog/`.
final class RowsPortal implements AutoCloseable {

  static final String BASE = "https://dulieu.example/";

  final OpenTables open;

  /// @param agencies folders of `catalog/`
  /// @param more further settings
  RowsPortal(Path folder, List<String> agencies, Map<String, Object> more) throws Exception {
    Path catalog = folder.resolve("catalog");
    for (String agency : agencies) {
      copy(Path.of("catalog", agency), catalog.resolve(agency));
    }
    Files.createDirectories(catalog);
    Map<String, Object> settings = new HashMap<>();
    settings.put("portal.base", BASE);
    settings.put("portal.catalog", catalog.toString());
    settings.put("portal.rowgraphs.enabled", true);
    settings.put("portal.rowgraphs.wait-seconds", 0);
    settings.putAll(more);
    open = new OpenTables(folder.resolve("data"), settings);
  }

  RowsPortal awaitRows() throws InterruptedException {
    long until = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (!progress().reached().equals(open.bean(Ledger.class).head())) {
      assertThat(System.nanoTime()).as("rows in time: " + progress()).isLessThan(until);
      Thread.sleep(20);
    }
    return this;
  }

  RowGraphs.Progress progress() {
    return open.bean(RowGraphs.class).progress();
  }

  /// The answer's rows: for each variable its value, with `@language` or `^^datatype` where it has
  /// one.
  @SuppressWarnings("unchecked")
  List<Map<String, String>> select(String query) throws Exception {
    HttpResponse<String> answer = open.get("/sparql?format=json&query=" + encoded(query));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Map<String, Object> whole =
        open.bean(ObjectMapper.class)
            .readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    Map<String, Object> results = (Map<String, Object>) whole.get("results");
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, Map<String, String>> row :
        (List<Map<String, Map<String, String>>>) results.get("bindings")) {
      Map<String, String> read = new HashMap<>();
      row.forEach((name, term) -> read.put(name, written(term)));
      rows.add(read);
    }
    return rows;
  }

  /// The one value of the one row.
  String one(String query) throws Exception {
    List<Map<String, String>> rows = select(query);
    assertThat(rows).as(query).hasSize(1);
    return rows.getFirst().values().iterator().next();
  }

  static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static String written(Map<String, String> term) {
    String datatype = term.getOrDefault("datatype", "");
    String language = term.getOrDefault("xml:lang", "");
    return term.get("value")
        + (language.isEmpty() ? "" : "@" + language)
        + (datatype.isEmpty() ? "" : "^^" + datatype.replaceFirst(".*#", ""));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> all = Files.list(from)) {
      for (Path file : all.toList()) {
        if (Files.notExists(to.resolve(file.getFileName()))) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
  }

  @Override
  public void close() {
    open.close();
  }
}
