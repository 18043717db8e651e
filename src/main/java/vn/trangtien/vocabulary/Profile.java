package vn.trangtien.vocabulary;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import vn.trangtien.identifier.Text;

/// The portal's application profile of DCAT-AP as SHACL shapes
/// ([SHACL](https://www.w3.org/TR/shacl/)).
record Profile(Graph shapes, Shapes parsed, Graph vocabulary) {

  Profile(Graph shapes, Graph vocabulary) {
    this(shapes, Shapes.parse(shapes), vocabulary);
  }

  List<Violation> violations(Graph description) {
    return ShaclValidator.get()
        .validate(parsed, new Union(description, vocabulary))
        .getEntries()
        .stream()
        .filter(entry -> entry.severity().equals(Severity.Violation))
        .map(Profile::violation)
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        String.valueOf(entry.focusNode()),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        entry.value() == null ? "" : entry.value().toString(),
        entry.sourceConstraintComponent().getLocalName(),
        new Text(message(entry, "vi"), message(entry, "en")));
  }

  /// The shape's own sentence in that language, or what the engine says where it has none.
  private static String message(ReportEntry entry, String language) {
    return entry.messages().stream()
        .filter(it -> it.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse(entry.message());
  }
}
