package vn.trangtien.mcp;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// What a call says; its types were held against the tool's schema before.
record Arguments(Map<String, Object> values) {

  /// A text that the tool cannot do without.
  String text(String name) {
    String text = optional(name);
    if (text == null || text.isBlank()) {
      throw new ProblemException(
          Problem.badRequest(
              "Cần tham số “" + name + "”.", "The argument “" + name + "” is needed."));
    }
    return text;
  }

  /// A text; null where it is not said.
  @Nullable String optional(String name) {
    return values.get(name) instanceof String text ? text : null;
  }

  /// A whole number no larger than `most`.
  int number(String name, int otherwise, int most) {
    return values.get(name) instanceof Number number
        ? Math.clamp(number.longValue(), 1, most)
        : otherwise;
  }

  /// Texts; none where it is not said.
  List<String> texts(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /// Objects; none where it is not said.
  List<Arguments> objects(String name) {
    return values.get(name) instanceof List<?> list
        ? list.stream().map(Arguments::object).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Arguments object(Object value) {
    return new Arguments(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
  }
}
