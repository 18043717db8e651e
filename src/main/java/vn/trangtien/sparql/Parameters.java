package vn.trangtien.sparql;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.triples.Question;

/// The parameters of a protocol request
/// ([SPARQL 1.1 Protocol, 2.1](https://www.w3.org/TR/sparql11-protocol/#query-operation)).
record Parameters(Map<String, List<String>> values) {

  private static final int MAX_PAIRS = 1_000;

  /// Parameters that were read from an address.
  static Parameters of(Map<String, ?> read) {
    Map<String, List<String>> values = new HashMap<>();
    read.forEach(
        (name, given) -> {
          List<String> each = new ArrayList<>();
          if (given instanceof Iterable<?> many) {
            many.forEach(it -> each.add(String.valueOf(it)));
          } else {
            each.add(String.valueOf(given));
          }
          values.put(name, each);
        });
    return new Parameters(values);
  }

  /// Parameters from the body of a form.
  static Parameters of(String form) {
    Map<String, List<String>> values = new HashMap<>();
    String[] pairs = form.split("&", MAX_PAIRS + 1);
    if (pairs.length > MAX_PAIRS) {
      throw malformed();
    }
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (!pair.isEmpty()) {
        values.computeIfAbsent(name, it -> new ArrayList<>()).add(value);
      }
    }
    return new Parameters(values);
  }

  /// The same with the query that was sent as a body.
  Parameters withQuery(String text) {
    Map<String, List<String>> more = new HashMap<>(values);
    more.computeIfAbsent("query", it -> new ArrayList<>());
    more.put("query", new ArrayList<>(more.get("query")));
    more.get("query").add(text);
    return new Parameters(more);
  }

  /// Whether there is one query and nothing that says how it is to be answered.
  boolean isQueryAlone() {
    return values.keySet().equals(Set.of("query")) && all("query").size() == 1;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /// What is asked.
  Question.Asked asked() {
    List<String> queries = all("query");
    if (queries.size() != 1) {
      throw new ProblemException(
          Problem.badRequest(
              "Cần đúng một tham số query.", "Exactly one parameter query is needed."));
    }
    return new Question.Asked(queries.getFirst(), all("default-graph-uri"), all("named-graph-uri"));
  }

  /// The name of a form of the answer; null where none is given.
  @Nullable String format() {
    List<String> named = all(has("format") ? "format" : "output");
    return named.isEmpty() ? null : named.getFirst();
  }

  private List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException otherwise) {
      throw malformed();
    }
  }

  private static ProblemException malformed() {
    return new ProblemException(
        Problem.badRequest(
            "Biểu mẫu có tham số mã hoá sai hoặc quá nhiều tham số.",
            "The form has wrongly encoded or too many parameters."));
  }
}
