package vn.trangtien.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trangtien.actions.Action;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;

/// The calls of CKAN's Action API, each with the parameters that it declares, and what else CKAN's
/// clients ask.
final class CkanOperations {

  private static final String ACTION = "/api/3/action/";

  private final List<Action> actions;
  private final CkanDescription description;

  CkanOperations(List<Action> actions, CkanDescription description) {
    this.actions = List.copyOf(actions);
    this.description = description;
  }

  List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    actions.forEach(it -> all.add(call(it)));
    all.addAll(others());
    return all.stream().map(it -> it.under(Tag.CKAN)).toList();
  }

  /// The schemas of what is answered: an envelope for each call that answers.
  Map<String, Object> schemas() {
    Map<String, Object> schemas = new LinkedHashMap<>(description.schemas());
    for (Action it : actions) {
      CkanDescription.Call call = description.calls().get(it.name());
      if (call != null && !call.result().isEmpty()) {
        schemas.put(answer(it), envelope(call.result()));
      }
    }
    return schemas;
  }

  private Operation call(Action action) {
    CkanDescription.Call call =
        description.calls().getOrDefault(action.name(), new CkanDescription.Call("", Map.of()));
    String[] help = action.help().split(" / ", 2);
    Text words = new Text(help[0], help[help.length - 1]);
    boolean answers = !call.result().isEmpty();
    return Operation.json(
        action.name(),
        ACTION + action.name(),
        new Text(help[0].replaceFirst("[.]$", ""), words.en().replaceFirst("[:.].*$", "")),
        words,
        action.parameters().stream().map(this::parameter).toList(),
        answers ? answer(action) : "CkanRefusal",
        answers ? ACTION + action.name() + (call.query().isEmpty() ? "" : "?" + call.query()) : "");
  }

  private Parameter parameter(String name) {
    CkanDescription.Meaning it =
        description
            .parameters()
            .getOrDefault(name, new CkanDescription.Meaning("", "", Map.of("type", "string")));
    return new Parameter(name, new Text(it.vi(), it.en()), it.schema(), false, "");
  }

  /// `package_show` answers a `PackageShowAnswer`.
  private static String answer(Action action) {
    return Arrays.stream(action.name().split("_"))
        .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
        .collect(Collectors.joining("", "", "Answer"));
  }

  private static Map<String, Object> envelope(Map<String, Object> result) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("help", Map.of("type", "string", "format", "uri"));
    members.put("success", Map.of("const", true));
    members.put("result", result);
    Map<String, Object> envelope = new LinkedHashMap<>();
    envelope.put("type", "object");
    envelope.put("required", List.of("help", "success", "result"));
    envelope.put("properties", members);
    envelope.put("additionalProperties", false);
    return envelope;
  }

  private static List<Operation> others() {
    Text which = new Text("CKAN đời nào", "Which CKAN API it is");
    Parameter q = Parameter.any("incomplete", "Chữ đang gõ dở.", "What is being typed.").like("le");
    Parameter limit =
        Parameter.number("limit", 0, 100, 10, "Số gợi ý nhiều nhất.", "Suggestions at most.");
    Text typing = new Text("Gợi ý khi gõ, như CKAN", "Suggestions while typing, as CKAN");
    return List.of(
        Operation.json("ckanRoot", "/api", which, which, List.of(), "CkanRoot", "/api"),
        Operation.json("ckanThree", "/api/3", which, which, List.of(), "CkanRoot", "/api/3"),
        Operation.json(
            "ckanStatus",
            "/api/util/status",
            which,
            which,
            List.of(),
            "CkanStatus",
            "/api/util/status"),
        Operation.json(
            "ckanSuggestions",
            "/api/util/{kind}/autocomplete",
            typing,
            typing,
            List.of(q, limit),
            "CkanSuggestions",
            "/api/util/dataset/autocomplete?incomplete=le"),
        Operation.json(
            "ckanFormats",
            "/api/util/resource/format_autocomplete",
            typing,
            typing,
            List.of(q, limit),
            "CkanSuggestions",
            "/api/util/resource/format_autocomplete?incomplete=c"),
        dump());
  }

  private static Operation dump() {
    return Operation.json(
            "datastoreDump",
            "/datastore/dump/{id}",
            new Text("Cả bảng, như CKAN", "A whole table, as CKAN dumps it"),
            new Text("CSV, TSV, JSON hoặc XML theo format.", "CSV, TSV, JSON or XML by format."),
            List.of(
                Parameter.choice(
                        "format", List.of("csv", "tsv", "json", "xml"), "Định dạng.", "The format.")
                    .like("tsv"),
                Parameter.choice("bom", List.of("false", "true"), "Có BOM.", "With a BOM."),
                Parameter.any("filters", "Điều kiện, JSON.", "Conditions, as JSON."),
                Parameter.any("q", "Từ khóa.", "Words."),
                Parameter.any("fields", "Các cột: a,b.", "Columns: a,b."),
                Parameter.any("sort", "Thứ tự: a desc.", "The order: a desc."),
                Parameter.number("limit", 0, Integer.MAX_VALUE, 0, "Số dòng.", "Rows.").open(),
                Parameter.number(
                    "offset", 0, Integer.MAX_VALUE, 0, "Bỏ qua.", "Rows passed over.")),
            "",
            "/datastore/dump/" + OpenApiDocument.TABLE + "?format=json&limit=2")
        .answering(
            Operation.JSON,
            "DatastoreDump",
            "text/csv",
            "",
            "text/tab-separated-values",
            "",
            "text/xml",
            "");
  }
}
