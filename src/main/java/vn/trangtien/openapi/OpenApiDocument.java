package vn.trangtien.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;

/// Writes the operations as an OpenAPI 3.1 document, in maps and lists.
final class OpenApiDocument {

  /// The revision of the API that the document describes; `src/docs/api.md` says what changed.
  static final String API = "1.2.0";

  /// Bytes that are published, and a table that CKAN's clients can ask.
  static final String DIGEST = "4a530ebece076e8f5d60a081554eb8bb46117cca2656669973d2a35e5c8c32aa";

  static final String TABLE = "5d290909-cae9-5067-ac67-3582d336f93f";

  private static final String SCHEMAS = "#/components/schemas/";

  private OpenApiDocument() {}

  static Map<String, Object> of(Operations operations, BaseAddress base) {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    operations
        .all()
        .forEach(
            it ->
                paths
                    .computeIfAbsent(it.path(), no -> new LinkedHashMap<>())
                    .put(it.method(), operation(it, base)));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.1");
    document.put("info", info(base));
    document.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    String address = base.value();
    document.put("servers", List.of(Map.of("url", address.substring(0, address.length() - 1))));
    document.put("security", List.of());
    document.put("tags", Arrays.stream(Tag.values()).map(OpenApiDocument::tag).toList());
    document.put("paths", paths);
    document.put("components", Map.of("schemas", operations.schemas(), "responses", refusals()));
    return document;
  }

  private static Map<String, Object> tag(Tag it) {
    return Map.of("name", it.label(), "description", both(it.meaning()));
  }

  private static Map<String, Object> info(BaseAddress base) {
    Text words =
        new Text(
            "Dữ liệu mở để đọc, không cần khóa. Mỗi câu trả lời nêu tập dữ liệu, lần công bố,"
                + " giấy phép và cách trích dẫn. Từ chối là RFC 9457, bằng hai thứ tiếng. Gửi lại"
                + " ETag trong If-None-Match thì được 304 khi chưa có gì mới.",
            "Open data to be read, without a key. Every answer names dataset, revision, licence and"
                + " citation. Refusals are RFC 9457 in both languages. An ETag sent back in"
                + " If-None-Match is answered 304 while nothing is new.");
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Tràng Tiền – Huế Open Data API");
    info.put("version", API);
    info.put("description", both(words));
    info.put("contact", Map.of("url", base.of("/about")));
    info.put(
        "license",
        Map.of(
            "name",
            "Apache-2.0 (API); từng tập dữ liệu nêu giấy phép riêng / each dataset says its own",
            "identifier",
            "Apache-2.0"));
    return info;
  }

  private static Map<String, Object> operation(Operation it, BaseAddress base) {
    List<Object> parameters = new ArrayList<>(PathVariable.of(it.path()));
    it.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    if (it.filters()) {
      parameters.add(filters());
    }
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", it.id());
    operation.put("tags", List.of(it.tag().label()));
    operation.put("summary", it.summary().vi() + " / " + it.summary().en());
    operation.put("description", both(it.description()));
    operation.put("parameters", parameters);
    Operation.Sent sent = it.sent();
    if (sent != null) {
      operation.put("requestBody", body(sent));
    }
    operation.put("responses", responses(it));
    if (!it.example().isEmpty() && sent == null) {
      operation.put("x-example", base.of(it.example()));
    }
    return operation;
  }

  private static Map<String, Object> body(Operation.Sent it) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put(
        "schema", it.schema().isEmpty() ? Map.of("type", "string") : reference(it.schema()));
    content.put("example", it.example());
    return Map.of("required", true, "content", Map.of(it.mediaType(), content));
  }

  private static Map<String, Object> responses(Operation it) {
    Map<String, Object> content = new LinkedHashMap<>();
    it.answers()
        .forEach(
            (type, schema) ->
                content.put(
                    type, schema.isEmpty() ? Map.of() : Map.of("schema", reference(schema))));
    Map<String, Object> responses = new LinkedHashMap<>();
    if (!it.example().isEmpty()) {
      responses.put("200", Map.of("description", "OK", "content", content));
    }
    boolean call = it.path().startsWith("/api/3/action/");
    responses.put("4XX", reference(call ? "CkanRefusal" : "Problem", "#/components/responses/"));
    if (it.answers().containsValue("Health")) {
      responses.put("503", Map.of("description", "DOWN", "content", content));
    }
    responses.put("default", reference("Problem", "#/components/responses/"));
    return responses;
  }

  private static Map<String, Object> reference(String schema) {
    return reference(schema, SCHEMAS);
  }

  private static Map<String, Object> reference(String name, String among) {
    return Map.of("$ref", among + name);
  }

  private static Map<String, Object> parameter(Parameter it) {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", it.name());
    parameter.put("in", "query");
    parameter.put("description", both(it.meaning()));
    if (it.repeated()) {
      parameter.put("style", "form");
      parameter.put("explode", true);
      parameter.put("schema", Map.of("type", "array", "maxItems", 50, "items", it.schema()));
    } else {
      parameter.put("schema", it.schema());
    }
    if (!it.example().isEmpty()) {
      boolean number = "integer".equals(it.schema().get("type"));
      parameter.put("example", number ? Integer.valueOf(it.example()) : it.example());
    }
    return parameter;
  }

  /// Names that depend on the table: an exploded object is how OpenAPI writes them.
  private static Map<String, Object> filters() {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", "filters");
    parameter.put("in", "query");
    parameter.put(
        "description",
        both(
            new Text(
                "Điều kiện cột=giá_trị hoặc cột__phép=giá_trị; nhiều nhất 20, mỗi cái 500 ký tự.",
                "Conditions column=value or column__comparison=value; at most 20, of 500"
                    + " characters each.")));
    parameter.put("style", "form");
    parameter.put("explode", true);
    parameter.put(
        "schema", Map.of("type", "object", "additionalProperties", Map.of("type", "string")));
    return parameter;
  }

  private static Map<String, Object> refusals() {
    Text why = new Text("Vì sao không trả lời được.", "Why there is no answer.");
    return Map.of(
        "Problem",
        refusal(why, "application/problem+json", "Problem"),
        "CkanRefusal",
        refusal(why, Operation.JSON, "CkanRefusal"));
  }

  private static Map<String, Object> refusal(Text why, String mediaType, String schema) {
    return Map.of(
        "description",
        both(why),
        "content",
        Map.of(mediaType, Map.of("schema", reference(schema))));
  }

  static String both(Text text) {
    return text.vi() + "\n\n" + text.en();
  }
}
