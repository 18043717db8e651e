package vn.trangtien.openapi;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;

/// What `openapi/ckan.json` says of CKAN's calls.
///
/// @param parameters by name; one means the same in every call
/// @param calls by name
/// @param schemas what results are made of
@Serdeable.Deserializable
record CkanDescription(
    Map<String, Meaning> parameters, Map<String, Call> calls, Map<String, Object> schemas) {

  @Serdeable.Deserializable
  record Meaning(String vi, String en, Map<String, Object> schema) {}

  /// @param query a query that is answered
  /// @param result the schema of its result; empty where it always refuses
  @Serdeable.Deserializable
  record Call(String query, Map<String, Object> result) {}
}
