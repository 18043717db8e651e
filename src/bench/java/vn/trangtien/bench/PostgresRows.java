package vn.trangtien.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;

/// The questions of [MillionRows], put to PostgreSQL over JDBC: the same file, without an index but
/// that of its key, as a portal would load what a stranger brings.
final class PostgresRows {

  private static final int WARM = 20;
  private static final int ROUNDS = 60;

  private PostgresRows() {}

  /// Adds to `results`, under the same names, what PostgreSQL took.
  static void ask(Path csv, int rows, Map<String, String> results) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start();
        Connection database = server.getPostgresDatabase().getConnection();
        Statement statement = database.createStatement();
        Reader text = Files.newBufferedReader(csv)) {
      statement.execute(
          """
          CREATE TABLE data (ma bigint PRIMARY KEY, ten text, xa text, loai text, ngay text,
            gia numeric, so_luong bigint, vi_do numeric, kinh_do numeric, dung boolean)""");
      long began = System.nanoTime();
      database
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY data FROM STDIN (FORMAT csv, HEADER)", text);
      statement.execute("VACUUM ANALYZE data");
      results.put("first open, s", "%.1f".formatted((System.nanoTime() - began) / 1e9));
      Asking asking = new Asking(database, results);
      asking.p50(
          "filter, sort, page: p50 ms",
          "SELECT * FROM data WHERE loai = ? AND gia > ? ORDER BY so_luong DESC, ma LIMIT 51",
          i -> new Object[] {"loại " + i % 12, BigDecimal.valueOf(i * 97L)});
      asking.p50(
          "group by one, sum: p50 ms",
          "SELECT loai, count(*) n, sum(gia) FROM data WHERE so_luong > ? GROUP BY 1 ORDER BY n DESC",
          i -> new Object[] {(long) i});
      asking.p50(
          "group by two, sum: p50 ms",
          "SELECT xa, loai, count(*) n, sum(gia) FROM data WHERE so_luong > ? GROUP BY 1, 2"
              + " ORDER BY n DESC, 1, 2 LIMIT 101",
          i -> new Object[] {(long) i});
      asking.p50(
          "distinct values: p50 ms",
          "SELECT xa, count(*) n FROM data WHERE so_luong < ? GROUP BY 1 ORDER BY n DESC, 1 LIMIT 101",
          i -> new Object[] {5_000L - i});
      asking.p50(
          "a row by its key: p50 ms",
          "SELECT * FROM data WHERE ma = ?",
          i -> new Object[] {(long) rows / 100 * (i + 1)});
      asking.p50(
          "a page 90 % deep: p50 ms",
          "SELECT * FROM data ORDER BY ma LIMIT 50 OFFSET " + rows / 10 * 9 + " + ?",
          i -> new Object[] {(long) i});
    }
  }

  private record Asking(Connection database, Map<String, String> results) {

    void p50(String name, String sql, IntFunction<Object[]> values) throws Exception {
      long[] nanos = new long[ROUNDS];
      try (PreparedStatement statement = database.prepareStatement(sql)) {
        for (int i = -WARM; i < ROUNDS; i++) {
          Object[] given = values.apply(i + WARM);
          long began = System.nanoTime();
          for (int at = 0; at < given.length; at++) {
            statement.setObject(at + 1, given[at]);
          }
          try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
              result.getObject(1);
            }
          }
          if (i >= 0) {
            nanos[i] = System.nanoTime() - began;
          }
        }
      }
      Arrays.sort(nanos);
      results.put(name, "%.1f".formatted(nanos[ROUNDS / 2] / 1e6));
    }
  }
}
