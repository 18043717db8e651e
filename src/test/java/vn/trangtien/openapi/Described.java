package vn.trangtien.openapi;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.trangtien.actions.ShippedPortal;

/// The OpenAPI document as the portal publishes it, to hold answers against.
public final class Described {

  static final String DOCUMENT = "/api/v1/openapi.json";

  private static final Map<ShippedPortal, Described> OF = new ConcurrentHashMap<>();

  private final Map<String, Object> document;
  private final JsonMapper json;
  private final Map<Object, Schema> schemas = new ConcurrentHashMap<>();

  private Described(ShippedPortal portal) {
    document = map(portal.get(DOCUMENT).tree());
    json = portal.bean(JsonMapper.class);
  }

  /// What `portal` publishes; read once.
  public static Described by(ShippedPortal portal) {
    return OF.computeIfAbsent(portal, Described::new);
  }

  /// All of it.
  public Map<String, Object> document() {
    return document;
  }

  /// The paths and their items.
  public Map<String, Object> paths() {
    return map(document.get("paths"));
  }

  /// What is wrong about an answer; empty where it is as the document says.
  ///
  /// @param method such as `get`
  /// @param address a path, perhaps with a query
  public String misfit(String method, String address, ShippedPortal.Answer answer) {
    String path = canonical(address.replaceFirst("[?].*", ""));
    Map<String, Object> operation =
        template(path, method).map(it -> map(map(paths().get(it)).get(method))).orElse(Map.of());
    if (operation.isEmpty()) {
      return "not described: " + method + " " + path;
    }
    Map<String, Object> responses = map(operation.get("responses"));
    String status = String.valueOf(answer.status());
    Object response =
        Optional.ofNullable(responses.get(status))
            .or(() -> Optional.ofNullable(responses.get(status.charAt(0) + "XX")))
            .orElse(responses.get("default"));
    String type = answer.http().headers().firstValue("Content-Type").orElse("");
    Map<String, Object> content = map(resolved(map(response)).get("content"));
    Object form = content.get(type.replaceFirst(";.*", "").strip());
    if (form == null) {
      return status + " " + type + " is not described of " + path;
    }
    Object schema = map(form).get("schema");
    return schema == null ? "" : misfit(schema, answer.http().body());
  }

  /// What is wrong about JSON that should fit a schema of the components.
  String misfit(String schema, String text) {
    return misfit(Map.of("$ref", "#/components/schemas/" + schema), text);
  }

  private String misfit(Object schema, String text) {
    List<?> found =
        schemas.computeIfAbsent(schema, it -> compiled(map(it))).validate(text, InputFormat.JSON);
    return found.isEmpty() ? "" : found.stream().limit(5).toList().toString();
  }

  private Schema compiled(Map<String, Object> schema) {
    Map<String, Object> root = new HashMap<>(schema);
    root.put("components", document.get("components"));
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(json.writeValueAsString(root), InputFormat.JSON);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  private Map<String, Object> resolved(Map<String, Object> response) {
    if (response.get("$ref") instanceof String reference) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      return map(map(map(document.get("components")).get("responses")).get(name));
    }
    return response;
  }

  /// The described path that an address is meant by: the one with the fewest variables.
  private Optional<String> template(String path, String method) {
    return paths().entrySet().stream()
        .filter(it -> map(it.getValue()).containsKey(method))
        .map(Map.Entry::getKey)
        .filter(it -> path.matches(pattern(it)))
        .min(Comparator.comparingLong(it -> it.chars().filter(c -> c == '{').count()));
  }

  private static String pattern(String template) {
    return ("\\Q" + template + "\\E").replaceAll("[{]\\w+[}]", "\\\\E[^/]+\\\\Q");
  }

  /// A path without what only chooses language, form or CKAN's older addresses.
  static String canonical(String path) {
    return path.replaceFirst("^/en(?=/|$)", "")
        .replaceFirst("[.]jsonld$", "")
        .replaceFirst("^/api/action/", "/api/3/action/")
        .replaceFirst("^/api/[23]/util/", "/api/util/")
        .replaceFirst("^/api/[12]$", "/api/3");
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object tree) {
    return tree == null ? Map.of() : (Map<String, Object>) tree;
  }
}
