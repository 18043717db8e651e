package vn.trangtien.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.identifier.Text;

/// A parameter that an address may have: read by it, and described by it to programs
/// ([OpenAPI 3.1, Parameter Object](https://spec.openapis.org/oas/v3.1.1.html#parameter-object)).
///
/// @param schema what it may be, as JSON Schema 2020-12 in maps, lists and scalars
/// @param repeated whether it may stand in an address more than once
/// @param example a value that is understood, empty where there is none for every dataset
public record Parameter(
    String name, Text meaning, Map<String, Object> schema, boolean repeated, String example) {

  public Parameter {
    schema = Map.copyOf(schema);
  }

  /// A text that only the length of addresses bounds.
  public static Parameter any(String name, String vi, String en) {
    return of(name, vi, en, Map.of("type", "string"));
  }

  /// A text of at most `most` characters.
  public static Parameter text(String name, int most, String vi, String en) {
    return of(name, vi, en, Map.of("type", "string", "maxLength", most));
  }

  /// A text that `pattern` describes.
  public static Parameter pattern(String name, String pattern, String vi, String en) {
    return of(name, vi, en, Map.of("type", "string", "pattern", pattern));
  }

  /// A whole number.
  public static Parameter number(
      String name, int least, int most, int otherwise, String vi, String en) {
    return of(
        name,
        vi,
        en,
        Map.of("type", "integer", "minimum", least, "maximum", most, "default", otherwise));
  }

  /// One of a few words; the first is meant where the address does not say.
  public static Parameter choice(String name, List<String> words, String vi, String en) {
    return of(name, vi, en, Map.of("type", "string", "enum", words, "default", words.getFirst()));
  }

  /// The same with a value that is understood.
  public Parameter like(String value) {
    return new Parameter(name, meaning, schema, repeated, value);
  }

  /// The same without a value that is meant where the address does not say.
  public Parameter open() {
    Map<String, Object> less = new LinkedHashMap<>(schema);
    less.remove("default");
    return new Parameter(name, meaning, less, repeated, example);
  }

  /// The same, as often as one likes.
  public Parameter many() {
    return new Parameter(name, meaning, schema, true, example);
  }

  /// The names of `parameters`, in their order.
  public static List<String> names(Collection<Parameter> parameters) {
    return parameters.stream().map(Parameter::name).toList();
  }

  /// Refuses a request with a parameter that is none of `known`, and names it.
  ///
  /// @throws ProblemException 400
  public static void only(HttpRequest<?> request, List<Parameter> known) {
    List<String> names = names(known);
    for (String name : request.getParameters().names()) {
      if (!names.contains(name)) {
        String shown = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        String all = String.join(", ", names);
        throw new ProblemException(
            Problem.of(
                HttpStatus.BAD_REQUEST,
                "bad-parameter",
                all.isEmpty()
                    ? "Địa chỉ này không nhận tham số nào, kể cả “" + shown + "”."
                    : "Không có tham số “" + shown + "”; các tham số dùng được: " + all + ".",
                all.isEmpty()
                    ? "This address takes no parameter, not even “" + shown + "”."
                    : "There is no parameter “" + shown + "”; there are: " + all + "."));
      }
    }
  }

  private static Parameter of(String name, String vi, String en, Map<String, Object> schema) {
    return new Parameter(name, new Text(vi, en), schema, false, "");
  }
}
