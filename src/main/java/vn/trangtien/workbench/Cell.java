package vn.trangtien.workbench;

import io.micronaut.serde.annotation.Serdeable;

/// One term of an answer as people read it.
///
/// @param kind `iri`, `blank`, `literal` or, where nothing is bound, `none`
/// @param lang of a literal; empty where it has none
/// @param type the datatype of a literal; empty for plain text
/// @param href where an IRI leads; empty where it leads nowhere
/// @param name what an IRI is called, or its short form; empty where it has neither
@Serdeable.Serializable
record Cell(String value, String kind, String lang, String type, String href, String name) {

  static final Cell NONE = new Cell("", "none", "", "", "", "");

  /// What is shown of it.
  String shown() {
    return name.isEmpty() ? value : name;
  }

  boolean isNumber() {
    return type.matches(".*#(integer|decimal|double|float|long|int|short|nonNegativeInteger)");
  }
}
