package vn.trangtien.triples;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;

/// A query that may be run: parsed, and refused where it could harm.
public final class Question {

  private static final long STACK_BYTES = 64L << 20;
  private static final int MAX_TEMPLATE = 1_000;
  private static final int MAX_MESSAGE = 400;
  private static final Pattern AT = Pattern.compile("at line (\\d+), column (\\d+)");

  private final Query query;
  private final boolean repeatable;

  private Question(Query query, boolean repeatable) {
    this.query = query;
    this.repeatable = repeatable;
  }

  /// What a client sent.
  ///
  /// @param defaultGraphs take the place of the query's own `FROM`, as `namedGraphs` do
  /// @see <a href="https://www.w3.org/TR/sparql11-protocol/#dataset">SPARQL 1.1 Protocol, 2.1.4</a>
  public record Asked(String text, List<String> defaultGraphs, List<String> namedGraphs) {

    @Override
    public String toString() {
      return text + "\n" + defaultGraphs + "\n" + namedGraphs;
    }
  }

  /// Reads what was `asked`.
  ///
  /// @param base against which relative IRIs are resolved
  static Question of(Asked asked, String base, TriplesConfiguration limits) {
    return deep(() -> read(asked, base, limits));
  }

  private static Question read(Asked asked, String base, TriplesConfiguration limits) {
    QueryText.check(asked.text(), limits);
    Query query = parse(asked.text(), base);
    if (!asked.defaultGraphs().isEmpty() || !asked.namedGraphs().isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      asked.defaultGraphs().forEach(it -> query.addGraphURI(graph(it)));
      asked.namedGraphs().forEach(it -> query.addNamedGraphURI(graph(it)));
    }
    int graphs = query.getGraphURIs().size() + query.getNamedGraphURIs().size();
    if (graphs > limits.patterns()
        || (query.isConstructType()
            && query.getConstructTemplate().getQuads().size() > MAX_TEMPLATE)) {
      throw QueryText.refused(
          "query-too-large",
          "Truy vấn có quá nhiều đồ thị hoặc khuôn CONSTRUCT quá lớn.",
          "The query names too many graphs or has too large a CONSTRUCT template.");
    }
    QueryRules rules = new QueryRules(limits);
    Walker.walk(Algebra.compile(query), rules.patterns(), rules.calls());
    return new Question(query, rules.repeatable());
  }

  /// Whether the answer is a table or a yes or no, not a graph.
  public boolean asksForRows() {
    return query.isSelectType() || query.isAskType();
  }

  /// Whether the same store gives the same answer again: nothing asks for the time or for chance.
  public boolean repeatable() {
    return repeatable;
  }

  Query query() {
    return query;
  }

  /// Reads on a deep stack, for parsers recurse.
  private static Question deep(Supplier<Question> work) {
    CompletableFuture<Question> result = new CompletableFuture<>();
    Thread.ofPlatform()
        .name("query-parser")
        .daemon()
        .stackSize(STACK_BYTES)
        .start(
            () -> {
              try {
                result.complete(work.get());
              } catch (RuntimeException | StackOverflowError failed) {
                result.completeExceptionally(failed);
              }
            });
    try {
      return result.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw QueryText.refused(
          "query-too-deep", "Truy vấn lồng quá sâu.", "The query is nested too deeply.");
    }
  }

  private static Query parse(String text, String base) {
    try {
      return QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException malformed) {
      if (malformed.getLine() < 1 && malformed.getMessage() == null) {
        // So Jena's parser tells of a stack that overflowed.
        throw QueryText.refused(
            "query-too-deep", "Truy vấn lồng quá sâu.", "The query is nested too deeply.");
      }
      throw malformed(malformed);
    } catch (QueryException unusable) {
      String what = shortened(unusable.getMessage());
      throw QueryText.refused(
          "malformed-query", "Truy vấn sai: " + what, "The query is wrong: " + what);
    }
  }

  /// The exception itself stands at the last word that was understood; its message at the first
  /// that was not.
  private static ProblemException malformed(QueryParseException malformed) {
    String message = malformed.getMessage() == null ? "" : malformed.getMessage();
    Matcher at = AT.matcher(message);
    boolean said = at.find();
    String line = said ? at.group(1) : Integer.toString(malformed.getLine());
    String column = said ? at.group(2) : Integer.toString(malformed.getColumn());
    // What the parser would rather have read is a list of its own names for words.
    String what = shortened(message.split("\\s*Was expecting", 2)[0]);
    return QueryText.refused(
        "malformed-query",
        "Truy vấn sai cú pháp ở dòng " + line + ", cột " + column + ": " + what,
        "The query is malformed at line " + line + ", column " + column + ": " + what);
  }

  private static String graph(String iri) {
    try {
      return new Iri(iri).value();
    } catch (IllegalArgumentException relative) {
      throw QueryText.refused(
          "bad-graph",
          "default-graph-uri và named-graph-uri phải là IRI tuyệt đối.",
          "default-graph-uri and named-graph-uri have to be absolute IRIs.");
    }
  }

  private static String shortened(@Nullable String message) {
    String line = message == null ? "" : message.replaceAll("\\s+", " ").trim();
    return line.length() <= MAX_MESSAGE ? line : line.substring(0, MAX_MESSAGE) + "…";
  }
}
