package vn.trangtien.sparql;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.triples.Form;
import vn.trangtien.triples.Question;
import vn.trangtien.triples.Triples;

/// Queries that come in by another way than the protocol: the same share, turn and time for each.
@Singleton
public final class Queries {

  private final Asking asking;
  private final Clients clients;
  private final SparqlConfiguration limits;
  private final Triples triples;

  Queries(Asking asking, Clients clients, SparqlConfiguration limits, Triples triples) {
    this.asking = asking;
    this.clients = clients;
    this.limits = limits;
    this.triples = triples;
  }

  /// For how long a query may compute.
  public int timeoutSeconds() {
    return limits.timeoutSeconds();
  }

  /// The answer to a query, to be closed; closing it early stops the query.
  ///
  /// @param body SPARQL results in JSON, or N-Triples
  /// @param rows whether it is a table or a yes or no
  public record Reply(InputStream body, boolean rows) {}

  /// Runs a query for whoever sent `request`, as the protocol would.
  ///
  /// @throws ProblemException where it is refused, stopped, or not the client's turn
  public Reply ask(HttpRequest<?> request, String query) {
    return ask(clients.of(request), query);
  }

  /// Runs a query for `client` until there is something to read.
  ///
  /// @throws ProblemException where it is refused, stopped, or not the client's turn
  public Reply ask(String client, String query) {
    try {
      Question question = triples.read(new Question.Asked(query, List.of(), List.of()));
      Form form = question.asksForRows() ? Form.JSON : Form.NTRIPLES;
      Run run = asking.run(client, question, form, it -> {});
      return new Reply(run.delivery().source(), question.asksForRows());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ProblemException(
          Problem.badRequest("Truy vấn đã bị dừng.", "The query was stopped."));
    }
  }
}
