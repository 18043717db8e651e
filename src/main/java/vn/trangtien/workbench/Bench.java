package vn.trangtien.workbench;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.page.Frame;
import vn.trangtien.sparql.Queries;
import vn.trangtien.triples.Triples;

/// Runs a query for somebody who looks at the answer.
@Singleton
final class Bench {

  private final Queries queries;
  private final Triples triples;
  private final WorkbenchConfiguration limits;
  private final String base;

  Bench(Queries queries, Triples triples, WorkbenchConfiguration limits, BaseAddress base) {
    this.queries = queries;
    this.triples = triples;
    this.limits = limits;
    this.base = base.value();
  }

  /// The first rows of the answer to `query`.
  ///
  /// @throws ProblemException where it is refused, stopped, or not the client's turn
  Results run(HttpRequest<?> asked, Frame frame, String query, int mostRows) {
    long began = System.nanoTime();
    Cells cells = new Cells(frame, base, Prefixes.of(base), limits.cellCharacters());
    ResultReader reader = new ResultReader(cells, mostRows, limits.answerKilobytes() * 1_024L);
    long position = position();
    Queries.Reply reply = queries.ask(asked, query);
    try (InputStream body = reply.body()) {
      Results read = reply.rows() ? reader.table(body) : reader.graph(body);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      return new Results(
          read.kind(), read.columns(), read.rows(), read.cut(), read.truth(), millis, position);
    } catch (IOException broken) {
      throw new ProblemException(
          Problem.badRequest(
              "Kết quả bị ngắt vì vượt giới hạn; hãy thu hẹp truy vấn.",
              "The answer broke off at a limit; narrow the query."));
    }
  }

  /// How far in the ledger the store is.
  long position() {
    return triples.position().sequence();
  }
}
