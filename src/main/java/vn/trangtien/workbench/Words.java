package vn.trangtien.workbench;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/// What can be completed in a query.
///
/// @param prefixes the usual ones and what they stand for
/// @param terms classes and properties of the vocabularies in use, by their short names
/// @param columns the columns of tables, by their IRIs without the portal's address
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record Words(Map<String, String> prefixes, List<Word> terms, List<Word> columns) {

  /// @param kind `class` or `property`
  /// @param label in the language of the page
  @Serdeable.Serializable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Word(String name, String kind, String label) {}
}
