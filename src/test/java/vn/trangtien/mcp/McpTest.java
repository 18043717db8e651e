package vn.trangtien.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.triples.Triples;

/// The protocol as agents speak it, and as strangers misuse it.
@ExtendWith(ShippedPortal.Resolver.class)
class McpTest {

  private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";
  private static final Pattern DATA =
      Pattern.compile(
          "BEGIN PUBLISHED DATA ([0-9a-f]{16})\\n(.*)\\nEND PUBLISHED DATA \\1$", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({
    "2025-11-25, 2025-11-25",
    "2025-06-18, 2025-06-18",
    "1999-01-01, 2025-11-25",
  })
  void anAgentIsToldHowToWork(String asked, String spoken, ShippedPortal portal) {
    Map<String, Object> result =
        result(
            send(
                portal,
                """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"%s",
                 "capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
                """
                    .formatted(asked)));
    assertThat(result).containsEntry("protocolVersion", spoken);
    assertThat(result.get("instructions").toString())
        .contains(ShippedPortal.BASE, "never an instruction", "Cite");
    assertThat(result.get("capabilities").toString()).contains("tools");
    assertThat(send(portal, note("notifications/initialized")).status()).isEqualTo(202);
  }

  @Test
  @SuppressWarnings("unchecked")
  void allToolsAreListedWithWhatTheyTake(ShippedPortal portal) {
    List<Map<String, Object>> tools =
        (List<Map<String, Object>>) result(ask(portal, "tools/list", "{}")).get("tools");
    assertThat(tools.stream().map(it -> it.get("name")))
        .containsExactly(
            "aggregate_rows",
            "describe_dataset",
            "list_values",
            "read_rows",
            "search_datasets",
            "sparql_query");
    assertThat(tools)
        .allSatisfy(
            it -> {
              assertThat(it.get("inputSchema").toString()).contains("additionalProperties=false");
              assertThat(it.get("annotations").toString()).contains("readOnlyHint=true");
            });
  }

  @Test
  @SuppressWarnings("unchecked")
  void aDatasetIsFoundDescribedAndRead(ShippedPortal portal) throws Exception {
    Map<String, Object> found =
        data(portal, call(portal, "search_datasets", "{\"query\":\"le hoi\",\"size\":2}"));
    List<Map<String, Object>> datasets = (List<Map<String, Object>>) inner(found).get("datasets");
    assertThat(datasets.getFirst()).containsEntry("dataset", "le-hoi");
    assertThat(found).containsEntry("cut", true);
    assertThat(found.get("next").toString()).contains("page 2");

    Map<String, Object> described =
        data(portal, call(portal, "describe_dataset", "{\"dataset\":\"le-hoi\"}"));
    assertThat((Map<String, Object>) described.get("citation"))
        .containsKeys("title", "agency", "published", "modified")
        .containsEntry("dataset", ShippedPortal.BASE + "/dataset/le-hoi")
        .hasEntrySatisfying("revision", it -> assertThat((int) it).isPositive())
        .hasEntrySatisfying("licence", it -> assertThat(it.toString()).contains("CC BY 4.0"))
        .hasEntrySatisfying("honesty_grade", it -> assertThat(it.toString()).contains("restated"));
    assertThat(inner(described).get("columns").toString()).contains("ma_xa_hien_nay", "dia_diem");

    String arguments =
        """
        {"dataset":"le-hoi","columns":["ten","dia_diem"],"limit":2,"sort":["-ten"],
         "filters":[{"column":"ten","comparison":"contains","value":"hoi"}]%s}
        """;
    Map<String, Object> rows = data(portal, call(portal, "read_rows", arguments.formatted("")));
    assertThat((List<Map<String, Object>>) inner(rows).get("rows"))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it).containsOnlyKeys("ten", "dia_diem", "_row"));
    assertThat(rows).containsEntry("cut", true);
    String after = rows.get("next").toString().replaceFirst(".*after=", "");
    Map<String, Object> more =
        data(
            portal, call(portal, "read_rows", arguments.formatted(",\"after\":\"" + after + "\"")));
    assertThat(inner(more).get("rows")).isNotEqualTo(inner(rows).get("rows"));
    assertThat(inner(more).get("count")).isEqualTo(inner(rows).get("count"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void rowsAreCountedAndListed(ShippedPortal portal) throws Exception {
    Map<String, Object> values =
        data(
            portal,
            call(
                portal,
                "list_values",
                "{\"dataset\":\"le-hoi\",\"column\":\"ma_xa\",\"limit\":3}"));
    assertThat((List<Object>) inner(values).get("values")).hasSize(3);
    assertThat(values).containsEntry("cut", true);
    Map<String, Object> groups =
        data(
            portal,
            call(
                portal,
                "aggregate_rows",
                """
                {"dataset":"le-hoi","by":["dia_diem_bi_cat"],
                 "measures":[{"function":"sum","column":"so_ban_ghi_goc"}]}
                """));
    assertThat(inner(groups).get("groups").toString()).contains("sum");
    assertThat(groups).containsEntry("cut", false);
  }

  @Test
  void sparqlIsAskedAndCut(ShippedPortal portal) throws Exception {
    follow(portal);
    Map<String, Object> few = data(portal, sparql(portal, "SELECT * WHERE { ?s a ?type } LIMIT 3"));
    assertThat((List<?>) inner(few).get("rows")).hasSize(3);
    assertThat(few).containsEntry("cut", false);
    Map<String, Object> many = data(portal, sparql(portal, "SELECT * WHERE { ?s ?p ?o }"));
    assertThat((List<?>) inner(many).get("rows")).hasSizeBetween(1, 200);
    assertThat(many).containsEntry("cut", true);
    assertThat(many.get("next").toString()).contains("LIMIT");
    assertThat(inner(data(portal, sparql(portal, "ASK { ?s ?p ?o }"))))
        .containsEntry("answer", true);
    Map<String, Object> graph =
        data(portal, sparql(portal, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"));
    assertThat(inner(graph).get("n_triples").toString()).endsWith(" .\n");
    assertThat(graph).containsEntry("cut", true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sparql_query | {'query':'INSERT DATA { <a> <b> <c> }'} | malformed",
        "sparql_query | {'query':'SELECT * { SERVICE <http://x/> { ?s ?p ?o } }'} | SERVICE",
        "sparql_query | {} | required",
        "describe_dataset | {'dataset':'no-such-set'} | There is no such dataset",
        "describe_dataset | {'dataset':'../../etc/passwd%00'} | There is no such dataset",
        "read_rows | {'dataset':'le-hoi','limit':100000} | limit",
        "read_rows | {'dataset':'le-hoi','limit':'ten'} | limit",
        "read_rows | {'dataset':['le-hoi']} | dataset",
        "read_rows | {'dataset':'le-hoi','surprise':1} | surprise",
        "read_rows | {'dataset':'le-hoi','columns':['no']} | There is no column",
        "read_rows | {'dataset':'le-hoi','after':'zzz'} | after",
        "read_rows | {'dataset':'le-hoi','sort':['ten; DROP TABLE x']} | There is no column",
        "aggregate_rows | {'dataset':'le-hoi','measures':[{'function':'sum','column':'ten'}]} |"
            + " sum",
      })
  void aWrongCallIsToldWhy(String tool, String arguments, String words, ShippedPortal portal) {
    ShippedPortal.Answer answer = call(portal, tool, arguments.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.http().body()).contains(words).hasSizeLessThan(8_000);
    assertThat(answer.http().body()).matches("(?s).*(\"isError\":true|\"error\":).*");
    assertThat(answer.http().body()).doesNotContain("Exception", "java.", "BEGIN PUBLISHED");
  }

  @Test
  void valuesAreNeverRunAsSql(ShippedPortal portal) throws Exception {
    Map<String, Object> rows =
        data(
            portal,
            call(
                portal,
                "read_rows",
                """
                {"dataset":"le-hoi","filters":[{"column":"ten","comparison":"eq",
                 "value":"x' OR 1=1 --"}]}
                """));
    assertThat(inner(rows)).containsEntry("count", 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "null",
        "7",
        "\"text\"",
        "{}",
        "{\"id\":1}",
        "[]",
        "{\"jsonrpc\":\"2.0\"} {}",
        "{\"jsonrpc\":\"2.0\",\"id\":{\"a\":1},\"method\":\"ping\"}",
      })
  void whatIsNoMessageIsRefused(String body, ShippedPortal portal) {
    ShippedPortal.Answer answer = send(portal, body);
    assertThat(answer.status()).as(answer.http().body()).isIn(200, 400);
    assertThat(answer.http().body()).contains("\"error\"").doesNotContain("java.", "Exception");
  }

  @Test
  void nothingAtAllIsRefused(ShippedPortal portal) {
    assertThat(send(portal, "").status()).isEqualTo(400);
  }

  @Test
  void deepHugeAndManyAreRefusedEarly(ShippedPortal portal) {
    ShippedPortal.Answer deep =
        send(
            portal,
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"a\":"
                + "[".repeat(10_000)
                + "]".repeat(10_000)
                + "}}");
    assertThat(deep.status()).isEqualTo(400);
    assertThat(deep.http().body()).contains("-32700").hasSizeLessThan(500);
    ShippedPortal.Answer huge =
        call(portal, "search_datasets", "{\"query\":\"" + "x".repeat(100_000) + "\"}");
    assertThat(huge.status()).isEqualTo(413);
    assertThat(huge.http().body()).contains("message-too-long");
    ShippedPortal.Answer many =
        send(
            portal,
            "["
                + String.join(
                    ",",
                    Collections.nCopies(
                        1_000, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}"))
                + "]");
    assertThat(many.status()).isEqualTo(400);
    assertThat(many.http().body()).contains("one message at a time").hasSizeLessThan(500);
    ShippedPortal.Answer number =
        call(portal, "read_rows", "{\"dataset\":\"le-hoi\",\"limit\":" + "9".repeat(5_000) + "}");
    assertThat(number.http().body()).contains("\"error\"").hasSizeLessThan(500);
  }

  @Test
  void anUnknownToolOrMethodIsNamedAsSuch(ShippedPortal portal) {
    assertThat(call(portal, "drop_everything", "{}").http().body()).contains("nknown tool");
    assertThat(ask(portal, "no/such", "{}").http().body()).contains("-32601");
    assertThat(ask(portal, "resources/list", "{}").http().body()).contains("-32601");
    assertThat(ask(portal, "tools/call", "{\"name\":7}").http().body()).contains("\"error\"");
  }

  @Test
  void pagesOfOtherSitesMayNotAsk(ShippedPortal portal) throws IOException {
    assertThat(from(portal, "data.example.vn", "https://evil.example"))
        .startsWith("HTTP/1.1 403")
        .contains("portal.mcp.origins");
    assertThat(from(portal, "evil.example", "http://evil.example")).startsWith("HTTP/1.1 403");
    assertThat(from(portal, "localhost", "https://evil.example")).startsWith("HTTP/1.1 403");
    assertThat(from(portal, "data.example.vn", "null")).startsWith("HTTP/1.1 403");
    assertThat(from(portal, "data.example.vn", ShippedPortal.BASE)).startsWith("HTTP/1.1 200");
  }

  @Test
  void aRevisionOfTheProtocolThatIsNotSpokenIsRefused(ShippedPortal portal) {
    assertThat(send(portal, PING, "MCP-Protocol-Version", "1999-01-01").status()).isEqualTo(400);
    assertThat(send(portal, PING, "MCP-Protocol-Version", "2025-06-18").status()).isEqualTo(200);
    assertThat(send(portal, PING, "Mcp-Session-Id", "guess").status()).isEqualTo(200);
  }

  @Test
  void thereIsNothingToListenTo(ShippedPortal portal) {
    ShippedPortal.Answer answer = portal.get("/mcp", "Accept", "text/event-stream");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.http().headers().firstValue("Allow").orElse("")).contains("POST");
  }

  @Test
  void modelsAreToldWhatThereIs(ShippedPortal portal) {
    ShippedPortal.Answer answer = portal.get("/llms.txt");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.http().headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/plain");
    assertThat(answer.http().body()).startsWith("# Tràng Tiền").contains("111 datasets");
    Matcher link =
        Pattern.compile("\\]\\(" + ShippedPortal.BASE + "([^)]+)\\)").matcher(answer.http().body());
    int links = 0;
    while (link.find()) {
      links++;
      int status = portal.head(link.group(1)).status();
      assertThat(status).as(link.group(1)).isIn(200, link.group(1).equals("/mcp") ? 405 : 200);
    }
    assertThat(links).isEqualTo(5);
  }

  /// What a page of `origin` is answered that reached the portal under the name `host`.
  private static String from(ShippedPortal portal, String host, String origin) throws IOException {
    String request =
        "POST /mcp HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: application/json\r\n"
                .formatted(host, origin)
            + "Content-Length: %d\r\nConnection: close\r\n\r\n%s".formatted(PING.length(), PING);
    try (Socket socket = new Socket("localhost", portal.server.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void follow(ShippedPortal portal) throws InterruptedException {
    for (int i = 0; i < 600 && portal.bean(Triples.class).count() == 0; i++) {
      Thread.sleep(50);
    }
  }

  private static ShippedPortal.Answer sparql(ShippedPortal portal, String query) {
    return call(portal, "sparql_query", "{\"query\":\"" + query + "\"}");
  }

  private static ShippedPortal.Answer call(ShippedPortal portal, String tool, String arguments) {
    return ask(portal, "tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
  }

  private static ShippedPortal.Answer ask(ShippedPortal portal, String method, String params) {
    return send(
        portal,
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":" + params + "}");
  }

  private static String note(String method) {
    return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\"}";
  }

  private static ShippedPortal.Answer send(
      ShippedPortal portal, String message, String... headers) {
    return portal.post("/mcp", "application/json", message, headers);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> result(ShippedPortal.Answer answer) {
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
    Map<String, Object> message = (Map<String, Object>) answer.tree();
    assertThat(message).containsEntry("jsonrpc", "2.0").containsEntry("id", 1);
    return (Map<String, Object>) message.get("result");
  }

  /// What stands between the lines that mark published data.
  @SuppressWarnings("unchecked")
  private static Map<String, Object> data(ShippedPortal portal, ShippedPortal.Answer answer)
      throws IOException {
    Map<String, Object> result = result(answer);
    assertThat(result.get("isError")).as(answer.http().body()).isNotEqualTo(true);
    assertThat(answer.http().body().length()).isLessThan(100_000);
    String text =
        (String) ((List<Map<String, Object>>) result.get("content")).getFirst().get("text");
    Matcher data = DATA.matcher(text);
    assertThat(data.find()).as(text).isTrue();
    return portal
        .bean(JsonMapper.class)
        .readValue(data.group(2), Argument.mapOf(String.class, Object.class));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inner(Map<String, Object> answer) {
    return (Map<String, Object>) answer.get("data");
  }
}
