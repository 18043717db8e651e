package vn.trangtien.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes what a tool takes: an object without unknown members, every text and list bounded.
final class InputSchema {

  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required;

  private InputSchema(List<String> required) {
    this.required = required;
  }

  static InputSchema requiring(String... names) {
    return new InputSchema(List.of(names));
  }

  InputSchema text(String name, int most, String meaning) {
    return with(name, Map.of("type", "string", "maxLength", most, "description", meaning));
  }

  InputSchema number(String name, int most, String meaning) {
    return with(
        name, Map.of("type", "integer", "minimum", 1, "maximum", most, "description", meaning));
  }

  InputSchema choice(String name, List<String> words, String meaning) {
    return with(name, Map.of("type", "string", "enum", words, "description", meaning));
  }

  InputSchema texts(String name, int most, String meaning) {
    Map<String, Object> item = Map.of("type", "string", "maxLength", 500);
    return with(name, list(item, most, meaning));
  }

  InputSchema objects(String name, int most, InputSchema item, String meaning) {
    return with(name, list(item.done(), most, meaning));
  }

  Map<String, Object> done() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> list(Map<String, Object> item, int most, String meaning) {
    return Map.of("type", "array", "items", item, "maxItems", most, "description", meaning);
  }

  private InputSchema with(String name, Map<String, Object> schema) {
    properties.put(name, schema);
    return this;
  }
}
