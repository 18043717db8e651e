package vn.trangtien.compatibility;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;

/// What one client, format or standard asks, and what the answer must have.
///
/// @param kind `ckan`, `linked-data`, `sparql`, `feeds`, `files`, `apis`
/// @param name the client's or the standard's own name
/// @param path in which `$DATASET`, `$FILE` and `$BASE` stand for what this portal has
/// @param type the media type; parameters do not matter; null where any will do
/// @param answered parts of headers
/// @param json members by JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) with
///     what they are; `*` is anything but null
/// @param contains parts of the body
@Serdeable
record Contract(
    String id,
    String kind,
    String name,
    String vi,
    String en,
    @Nullable String method,
    String path,
    @Nullable Map<String, String> headers,
    @Nullable String body,
    @Nullable Integer status,
    @Nullable String type,
    @Nullable Map<String, String> answered,
    @Nullable Map<String, Object> json,
    @Nullable List<String> contains) {

  @Override
  public String method() {
    return Objects.requireNonNullElse(method, body == null ? "GET" : "POST");
  }

  @Override
  public Map<String, String> headers() {
    return Objects.requireNonNullElse(headers, Map.of());
  }

  @Override
  public Integer status() {
    return Objects.requireNonNullElse(status, 200);
  }

  @Override
  public Map<String, String> answered() {
    return Objects.requireNonNullElse(answered, Map.of());
  }

  @Override
  public Map<String, Object> json() {
    return Objects.requireNonNullElse(json, Map.of());
  }

  @Override
  public List<String> contains() {
    return Objects.requireNonNullElse(contains, List.of());
  }

  /// What it asks, in words.
  Text words() {
    return new Text(vi, en);
  }
}
