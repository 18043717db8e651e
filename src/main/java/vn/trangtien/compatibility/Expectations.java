package vn.trangtien.compatibility;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.compatibility.Examples.Example;

/// Compares an answer with what a contract expects of it.
final class Expectations {

  private static final int SHOWN = 120;

  private Expectations() {}

  /// What was answered.
  ///
  /// @param headers by name in lower case, all values in one line
  record Answer(int status, Map<String, String> headers, String body) {

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  /// The first thing that is not as expected; empty where all is.
  static String fault(Contract contract, Example example, Answer answer, JsonMapper json) {
    if (contract.status() != answer.status()) {
      return differs("status", contract.status(), answer.status() + " " + brief(answer.body()));
    }
    String type = answer.header("Content-Type").replaceFirst("\\s*;.*", "");
    if (contract.type() != null && !contract.type().equals(type)) {
      return differs("Content-Type", contract.type(), type);
    }
    for (Map.Entry<String, String> it : contract.answered().entrySet()) {
      String seen = answer.header(it.getKey());
      if (!seen.contains(example.in(it.getValue()))) {
        return differs(it.getKey(), "…" + example.in(it.getValue()) + "…", brief(seen));
      }
    }
    for (String part : contract.contains()) {
      if (!answer.body().contains(example.in(part))) {
        return differs("body", "…" + example.in(part) + "…", brief(answer.body()));
      }
    }
    return contract.json().isEmpty() ? "" : members(contract, example, answer.body(), json);
  }

  private static String members(Contract contract, Example example, String body, JsonMapper json) {
    JsonNode tree;
    try {
      tree = json.readValue(body, JsonNode.class);
    } catch (IOException malformed) {
      return differs("body", "JSON", brief(body));
    }
    for (Map.Entry<String, Object> it : contract.json().entrySet()) {
      Object seen = at(tree, it.getKey());
      String expected = example.in(String.valueOf(it.getValue()));
      boolean same = expected.equals("*") ? seen != null : expected.equals(String.valueOf(seen));
      if (!same) {
        return differs(it.getKey(), expected, brief(String.valueOf(seen)));
      }
    }
    return "";
  }

  private static @Nullable Object at(@Nullable JsonNode tree, String pointer) {
    JsonNode found = tree;
    for (String raw : pointer.substring(1).split("/", -1)) {
      String name = raw.replace("~1", "/").replace("~0", "~");
      if (found != null) {
        found =
            found.isArray() && name.matches("\\d{1,6}")
                ? found.get(Integer.parseInt(name))
                : found.get(name);
      }
    }
    if (found == null || found.isNull()) {
      return null;
    }
    return found.isValueNode() ? found.getValue() : found;
  }

  private static String differs(String what, Object expected, Object seen) {
    return what + ": " + expected + " ≠ " + seen;
  }

  private static String brief(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
