package vn.trangtien.mcp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.sparql.Queries;

/// Asks across datasets in SPARQL; the answer is read no further than an agent can.
@Singleton
final class SparqlQuery implements Tool {

  private static final int MOST_QUERY = 20_000;
  private static final String NEXT =
      "add ORDER BY with LIMIT %d and OFFSET to the query".formatted(RowQuestions.MOST);

  private final Queries queries;
  private final ObjectMapper json = new ObjectMapper(new JsonFactory());
  private final int mostCharacters;

  SparqlQuery(Queries queries, McpConfiguration limits) {
    this.queries = queries;
    this.mostCharacters = limits.answerKilobytes() * 1_024 / 2;
  }

  @Override
  public String name() {
    return "sparql_query";
  }

  @Override
  public String description() {
    return "Runs a SPARQL 1.1 query (SELECT, ASK, CONSTRUCT, DESCRIBE; no update) over the catalog"
        + " (DCAT), the code lists and the rows of tables; relative IRIs such as <dataset/le-hoi>"
        + " are the portal's own. Each dataset used should be cited: ask for dct:publisher,"
        + " dct:modified and the licence of its distributions.";
  }

  @Override
  public Map<String, Object> input() {
    return InputSchema.requiring("query")
        .text("query", MOST_QUERY, "The query with its prefixes.")
        .done();
  }

  @Override
  public Found call(Arguments arguments, String client) {
    Queries.Reply reply = queries.ask(client, arguments.text("query"));
    try (InputStream body = reply.body()) {
      return reply.rows() ? table(body) : graph(body);
    } catch (IOException broken) {
      throw new ProblemException(
          Problem.badRequest(
              "Câu trả lời bị ngắt vì vượt giới hạn; hãy thu hẹp truy vấn.",
              "The answer broke off at a limit; narrow the query."));
    }
  }

  private Found table(InputStream body) throws IOException {
    Map<String, Object> data = new LinkedHashMap<>();
    List<Object> rows = new ArrayList<>();
    boolean cut = false;
    try (JsonParser parser = json.createParser(body)) {
      int characters = 0;
      while (!cut && parser.nextToken() != null) {
        String field = parser.currentName();
        if (parser.currentToken() == JsonToken.VALUE_TRUE
            || parser.currentToken() == JsonToken.VALUE_FALSE) {
          data.put("answer", parser.getBooleanValue());
        } else if (parser.currentToken() == JsonToken.START_ARRAY && "vars".equals(field)) {
          data.put("columns", parser.readValueAs(List.class));
        } else if (parser.currentToken() == JsonToken.START_ARRAY && "bindings".equals(field)) {
          while (!cut && parser.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> row = row(parser.readValueAs(Map.class));
            characters += row.toString().length();
            cut = rows.size() == RowQuestions.MOST || characters > mostCharacters;
            if (!cut) {
              rows.add(row);
            }
          }
        }
      }
    }
    if (!data.containsKey("answer")) {
      data.put("rows", rows);
    }
    return new Found(Map.of(), data, cut, cut ? NEXT : "");
  }

  private static Map<String, String> row(Map<?, ?> binding) {
    Map<String, String> row = new LinkedHashMap<>();
    binding.forEach(
        (name, term) ->
            row.put(String.valueOf(name), term instanceof Map<?, ?> map ? term(map) : ""));
    return row;
  }

  /// A term as Turtle would have it, without the types that are plain to see.
  private static String term(Map<?, ?> term) {
    String value = Cut.text(String.valueOf(term.get("value")), Cut.CELL);
    Object language = term.get("xml:lang");
    String type = String.valueOf(term.get("type"));
    return switch (type) {
      case "uri" -> "<" + value + ">";
      case "bnode" -> "_:" + value;
      default -> language == null ? value : value + "@" + language;
    };
  }

  private Found graph(InputStream body) throws IOException {
    StringBuilder lines = new StringBuilder();
    boolean cut = false;
    BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    @Nullable String line = reader.readLine();
    while (line != null && !cut) {
      cut = lines.length() + line.length() > mostCharacters;
      if (!cut) {
        lines.append(line).append('\n');
        line = reader.readLine();
      }
    }
    return new Found(Map.of(), Map.of("n_triples", lines.toString()), cut, cut ? NEXT : "");
  }
}
