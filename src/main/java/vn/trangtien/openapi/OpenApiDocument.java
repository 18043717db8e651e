package vn.trangtien.openapi;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;

/// Writes the operations as an OpenAPI 3.1 document, in maps and lists.
final class OpenApiDocument {

  /// The revision of the API that the document describes; `src/docs/api.md` says what changed.
  static final String API = "1.0.0";

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final String SCHEMAS = "#/components/schemas/";

  /// What stands for the `{…}` of paths.
  private static final Map<String, Map<String, Object>> VARIABLES =
      Map.of(
          "slug",
              variable(
                  "[a-z0-9-]+",
                  "le-hoi",
                  "Đoạn cuối địa chỉ tập dữ liệu.",
                  "The last segment of the dataset's address."),
          "number", variable("[1-9]\\d{0,11}", "1", "Thứ tự dòng, từ 1.", "The row, from 1."),
          "name", variable("\\w+", "package_show", "Lệnh của CKAN.", "CKAN's call."),
          "format",
              Map.of(
                  "description",
                  both(new Text("Định dạng.", "The format.")),
                  "schema",
                  Map.of(
                      "type",
                      "string",
                      "enum",
                      List.of("csv", "xlsx", "json", "ndjson", "geojson", "parquet")),
                  "example",
                  "json"));

  private OpenApiDocument() {}

  static Map<String, Object> of(BaseAddress base, JsonMapper json) {
    Map<String, Object> paths = new LinkedHashMap<>();
    Operations.all().forEach(it -> paths.put(it.path(), Map.of("get", operation(it, base))));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.1");
    document.put("info", info(base));
    document.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
    String address = base.value();
    document.put("servers", List.of(Map.of("url", address.substring(0, address.length() - 1))));
    document.put("paths", paths);
    document.put(
        "components", Map.of("schemas", schemas(json), "responses", Map.of("Problem", problem())));
    return document;
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
            "Apache-2.0 (API); từng tập dữ liệu nêu giấy phép riêng / each dataset says its own"));
    return info;
  }

  private static Map<String, Object> operation(Operation it, BaseAddress base) {
    List<Object> parameters = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(it.path());
    while (variable.find()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", variable.group(1));
      one.put("in", "path");
      one.put("required", true);
      one.putAll(VARIABLES.getOrDefault(variable.group(1), Map.of()));
      parameters.add(one);
    }
    it.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    if (it.filters()) {
      parameters.add(filters());
    }
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("operationId", it.id());
    operation.put("summary", it.summary().vi() + " / " + it.summary().en());
    operation.put("description", both(it.description()));
    operation.put("parameters", parameters);
    operation.put("responses", responses(it));
    operation.put("x-example", base.of(it.example()));
    return operation;
  }

  private static Map<String, Object> responses(Operation it) {
    Map<String, Object> content =
        it.answer().isEmpty()
            ? Map.of("*/*", Map.of())
            : Map.of("application/json", Map.of("schema", Map.of("$ref", SCHEMAS + it.answer())));
    Map<String, Object> responses = new LinkedHashMap<>();
    responses.put("200", Map.of("description", "OK", "content", content));
    responses.put(
        "default",
        it.answer().equals("CkanAnswer")
            ? Map.of("description", "CKAN", "content", content)
            : Map.of("$ref", "#/components/responses/Problem"));
    if (it.answer().equals("Health")) {
      responses.put("503", Map.of("description", "DOWN", "content", content));
    }
    return responses;
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
      parameter.put("example", it.example());
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

  private static Map<String, Object> variable(String pattern, String like, String vi, String en) {
    return Map.of(
        "description",
        both(new Text(vi, en)),
        "schema",
        Map.of("type", "string", "pattern", "^" + pattern + "$"),
        "example",
        like);
  }

  private static Map<String, Object> problem() {
    return Map.of(
        "description",
        both(new Text("Vì sao không trả lời được.", "Why there is no answer.")),
        "content",
        Map.of("application/problem+json", Map.of("schema", Map.of("$ref", SCHEMAS + "Problem"))));
  }

  private static Map<String, Object> schemas(JsonMapper json) {
    try (InputStream file = OpenApiDocument.class.getResourceAsStream("/openapi/schemas.json")) {
      if (file == null) {
        throw new IllegalStateException("openapi/schemas.json is not in the jar");
      }
      return json.readValue(file, Argument.mapOf(String.class, Object.class));
    } catch (IOException broken) {
      throw new IllegalStateException("openapi/schemas.json cannot be read", broken);
    }
  }

  private static String both(Text text) {
    return text.vi() + "\n\n" + text.en();
  }
}
