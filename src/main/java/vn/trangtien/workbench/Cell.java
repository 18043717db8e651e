package vn.trangtien.workbench;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import vn.trangtien.page.Frame;

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

  /// The same with numbers as the language of the page writes them.
  String written(Frame frame) {
    if (!isNumber()) {
      return shown();
    }
    try {
      return frame.number(new BigDecimal(value));
    } catch (NumberFormatException unusual) {
      return value;
    }
  }

  boolean isNumber() {
    return type.matches(".*#(integer|decimal|double|float|long|int|short|nonNegativeInteger)");
  }
}
