package vn.trangtien.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;

/// The addresses that tell how the portal is, and those that its own pages and agents ask.
final class PortalOperations {

  private static final String QUERY = "SELECT ?s WHERE { ?s a ?c } LIMIT 1";

  private PortalOperations() {}

  static List<Operation> all() {
    return Stream.of(
            List.of(chart().under(Tag.ROWS), places().under(Tag.PORTAL)),
            sparql().map(it -> it.under(Tag.SPARQL)).toList(),
            List.of(agents().under(Tag.AGENTS), compatibility(), health()))
        .flatMap(List::stream)
        .toList();
  }

  private static Operation chart() {
    return Operation.json(
        "chart",
        "/dataset/{slug}/chart.json",
        new Text("Số liệu của biểu đồ", "The numbers of a chart"),
        new Text(
            "Không nêu cột thì là biểu đồ hợp nhất với bảng; 404 khi bảng không vẽ được.",
            "Without columns, the chart that suits the table best; 404 where none does."),
        List.of(
            column("x", "Cột của trục ngang.", "The column along the axis."),
            column("y", "Cột số, hoặc count.", "A column of numbers, or count.").like("count"),
            column("group", "Cột tách dãy, hoặc none.", "The column that parts, or none.")
                .like("none"),
            Parameter.choice("as", List.of("bar", "line"), "Kiểu vẽ.", "The kind.").open(),
            column("distribution", "Bảng nào.", "Which table.").like("csv")),
        "ChartNumbers",
        "/dataset/le-hoi/chart.json");
  }

  private static Parameter column(String name, String vi, String en) {
    return Parameter.text(name, 200, vi, en);
  }

  private static Operation places() {
    return Operation.json(
        "mapPlaces",
        "/map/places.json",
        new Text("Các nơi trên bản đồ", "The places on maps"),
        new Text(
            "Mỗi nơi: tên, vĩ độ, kinh độ, đường dẫn.",
            "Of each: name, latitude, longitude, path."),
        List.of(),
        "MapPlaces",
        "/map/places.json");
  }

  private static Stream<Operation> sparql() {
    Parameter query =
        Parameter.any(
                "query",
                "Truy vấn SPARQL 1.1, chỉ đọc; không có thì là mô tả của dịch vụ bằng RDF.",
                "A query in SPARQL 1.1, read only; without one, the service's description as RDF.")
            .like(QUERY);
    Text words =
        new Text(
            "SPARQL 1.1 Protocol: SELECT và ASK trả JSON, XML, CSV, TSV theo Accept; CONSTRUCT và"
                + " DESCRIBE trả RDF. Có hạn thời gian, số dòng và số lượt.",
            "SPARQL 1.1 Protocol: SELECT and ASK answer JSON, XML, CSV, TSV by Accept; CONSTRUCT"
                + " and DESCRIBE RDF. Time, rows and turns are limited.");
    String[] forms = {
      "application/sparql-results+json", "SparqlResults",
      "application/sparql-results+xml", "",
      "text/csv", "",
      "text/tab-separated-values", "",
      "application/ld+json", "Graph",
      "text/turtle", "",
      "application/rdf+xml", "",
      "application/n-triples", ""
    };
    return Stream.of(
        Operation.json(
                "sparql",
                "/sparql",
                new Text("Truy vấn SPARQL", "A SPARQL query"),
                words,
                List.of(query),
                "",
                "/sparql?query=ASK%7B%7D")
            .answering(forms),
        Operation.json(
                "postSparql",
                "/sparql",
                new Text("Truy vấn SPARQL bằng POST", "A SPARQL query by POST"),
                words,
                List.of(),
                "",
                "/sparql")
            .answering(forms)
            .sending("application/sparql-query", "", QUERY),
        Operation.json(
                "sparqlAnswer",
                "/sparql/answer",
                new Text("Câu trả lời để hiện lên trang", "An answer as pages show it"),
                new Text("Đã cắt gọn, có tên và liên kết.", "Cut short, with names and links."),
                List.of(),
                "ShownAnswer",
                "/sparql/answer")
            .sending("application/sparql-query", "", QUERY),
        Operation.json(
            "sparqlWords",
            "/sparql/words.json",
            new Text("Từ để gõ truy vấn", "Words for writing queries"),
            new Text("Tiền tố, lớp, thuộc tính, cột.", "Prefixes, classes, properties, columns."),
            List.of(),
            "SparqlWords",
            "/sparql/words.json"));
  }

  private static Operation agents() {
    return Operation.json(
            "mcp",
            "/mcp",
            new Text("Máy chủ MCP", "The MCP server"),
            new Text(
                "Model Context Protocol, không phiên: mỗi thông điệp JSON-RPC là một POST.",
                "Model Context Protocol without sessions: each JSON-RPC message is a POST."),
            List.of(),
            "RpcAnswer",
            "/mcp")
        .sending(
            Operation.JSON,
            "RpcMessage",
            Map.of("jsonrpc", "2.0", "id", 1, "method", "tools/list"));
  }

  private static Operation compatibility() {
    return Operation.json(
        "compatibility",
        "/api/v1/compatibility",
        new Text("Tương thích", "What the portal works with"),
        new Text(
            "Từng phần mềm, định dạng, tiêu chuẩn và kết quả lần tự thử gần nhất của máy chủ này.",
            "Each client, format and standard, with what this server's last try of itself gave."),
        List.of(),
        "Compatibility",
        "/api/v1/compatibility");
  }

  private static Operation health() {
    return Operation.json(
        "health",
        "/health",
        new Text("Tình trạng cổng", "How the portal is"),
        new Text(
            "UP hoặc DEGRADED với 200, DOWN với 503; mỗi phép chiếu chậm bao nhiêu.",
            "UP or DEGRADED with 200, DOWN with 503; how far each projection is behind."),
        List.of(),
        "Health",
        "/health");
  }
}
