package vn.trangtien.catalog;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Says of the properties of a table's columns what its column dictionary says of the columns.
public final class ColumnProperties {

  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final Node PROPERTY = Terms.iri(Terms.RDF + "Property");
  private static final Node LABEL = Terms.iri(RDFS + "label");
  private static final Node COMMENT = Terms.iri(RDFS + "comment");
  private static final Node RANGE = Terms.iri(RDFS + "range");
  private static final Node DEFINED_BY = Terms.iri(RDFS + "isDefinedBy");
  private static final Node SEE_ALSO = Terms.iri(RDFS + "seeAlso");

  /// Cells of any other datatype are read as text.
  private static final Set<String> DATATYPES =
      Set.of(
          "integer",
          "decimal",
          "boolean",
          "date",
          "dateTime",
          "time",
          "gYear",
          "gYearMonth",
          "anyURI");

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final RowNames names;

  private ColumnProperties(RowNames names) {
    this.names = names;
  }

  /// The properties of the table's columns under the placeholder base.
  public static Graph of(RowNames names) {
    ColumnProperties properties = new ColumnProperties(names);
    names.table().columns().forEach(properties::add);
    return properties.graph;
  }

  /// Whether the cells of `column` name something that has a name of its own.
  public static boolean isLinked(Distribution table, Distribution.Column column) {
    return column.values().codeList() != null
        || table.foreignKeys().stream().anyMatch(it -> it.column().equals(column.name()));
  }

  private void add(Distribution.Column column) {
    Node property = described(names.property(column.name()), column, "", "");
    String datatype = DATATYPES.contains(column.datatype()) ? column.datatype() : "string";
    graph.add(property, RANGE, Terms.iri(XSD + datatype));
    add(property, Terms.UNIT, column.unit(), "", "");
    if (isLinked(names.table(), column)) {
      Node link = described(names.link(column.name()), column, " (liên kết)", " (link)");
      graph.add(link, SEE_ALSO, property);
      Iri list = column.values().codeList();
      if (list != null) {
        graph.add(link, Terms.CODE_LIST, Terms.iri(list.value()));
      }
    }
  }

  private Node described(Iri iri, Distribution.Column column, String vi, String en) {
    Node property = Terms.iri(iri.value());
    graph.add(property, Terms.TYPE, PROPERTY);
    graph.add(property, DEFINED_BY, Terms.iri(names.table().iri().value()));
    graph.add(property, Terms.COLUMN_NAME, NodeFactory.createLiteralString(column.name()));
    Text title = column.title();
    Text known = title.isEmpty() ? new Text(column.name(), column.name()) : title;
    add(property, LABEL, known, vi, en);
    add(property, COMMENT, column.description(), "", "");
    return property;
  }

  private void add(Node property, Node said, Text words, String vi, String en) {
    if (!words.vi().isEmpty()) {
      graph.add(property, said, NodeFactory.createLiteralLang(words.vi() + vi, "vi"));
    }
    if (!words.en().isEmpty()) {
      graph.add(property, said, NodeFactory.createLiteralLang(words.en() + en, "en"));
    }
  }
}
