package vn.trangtien.openapi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;

/// One address that answers programs.
///
/// @param id its name in clients that are made of the document
/// @param path with `{…}` for what varies
/// @param filters whether columns can be compared beside its parameters
/// @param answers a schema for each media type, the usual type first; empty for any bytes
/// @param sent what is posted to it; null where it is asked by GET
/// @param example the rest of an address that is answered, behind the path's `{…}` filled in; empty
///     where it always refuses
record Operation(
    String id,
    Tag tag,
    String path,
    Text summary,
    Text description,
    List<Parameter> parameters,
    boolean filters,
    Map<String, String> answers,
    @Nullable Sent sent,
    String example) {

  static final String JSON = "application/json";

  Operation {
    parameters = List.copyOf(parameters);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /// Something posted.
  ///
  /// @param schema empty for a text
  /// @param example a body that is answered
  record Sent(String mediaType, String schema, Object example) {}

  /// One that is asked by GET and answers JSON.
  ///
  /// @param answer its schema
  static Operation json(
      String id,
      String path,
      Text summary,
      Text description,
      List<Parameter> parameters,
      String answer,
      String example) {
    return new Operation(
        id,
        Tag.PORTAL,
        path,
        summary,
        description,
        parameters,
        false,
        Map.of(JSON, answer),
        null,
        example);
  }

  Operation under(Tag other) {
    return new Operation(
        id, other, path, summary, description, parameters, filters, answers, sent, example);
  }

  /// The same, where columns can be compared too.
  Operation filtered() {
    return new Operation(
        id, tag, path, summary, description, parameters, true, answers, sent, example);
  }

  /// The same with other answers: media types and their schemas by turns.
  Operation answering(String... typesAndSchemas) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < typesAndSchemas.length; i += 2) {
      all.put(typesAndSchemas[i], typesAndSchemas[i + 1]);
    }
    return new Operation(
        id, tag, path, summary, description, parameters, filters, all, sent, example);
  }

  /// The same, asked by POST.
  Operation sending(String mediaType, String schema, Object body) {
    return new Operation(
        id,
        tag,
        path,
        summary,
        description,
        parameters,
        filters,
        answers,
        new Sent(mediaType, schema, body),
        example);
  }

  String method() {
    return sent == null ? "get" : "post";
  }
}
