package vn.trangtien.rowgraphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.RowNames;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Rows;
import vn.trangtien.tables.Table;

/// The triples of a table's rows: for each cell that is not empty its value, and what its code or
/// key names ([CSV to RDF, minimal mode](https://www.w3.org/TR/csv2rdf/#dfn-minimal-mode)); for
/// each row its place and its dataset.
final class RowTriples {

  /// What is said of a row besides its cells.
  private static final int OF_A_ROW = 3;

  private final RowNames names;
  private final Table table;
  private final String base;
  private final List<Cell> cells = new ArrayList<>();

  /// How the cells of one described column become triples.
  ///
  /// @param linked null where its cells name nothing
  private record Cell(Column column, Node property, Node link, @Nullable Links linked) {}

  /// @param base the portal's public address, ending with a slash
  /// @param links of the columns whose cells name something, by the columns' names
  RowTriples(RowNames names, Table table, String base, Map<String, Links> links) {
    this.names = names;
    this.table = table;
    this.base = base;
    for (Distribution.Column described : names.table().columns()) {
      String name = described.name();
      Node property = Words.iri(names.property(name).resolve(base));
      Node link = Words.iri(names.link(name).resolve(base));
      table.column(name).ifPresent(it -> cells.add(new Cell(it, property, link, links.get(name))));
    }
  }

  RowNames names() {
    return names;
  }

  long rows() {
    return table.rowCount();
  }

  /// How many triples its rows can make at most.
  long most() {
    long linked = cells.stream().filter(it -> it.linked() != null).count();
    return table.rowCount() * (OF_A_ROW + cells.size() + linked);
  }

  /// Hands out the triples of all rows, as long as `more` answers true after a row.
  ///
  /// @param between done now and then, while no question is open
  /// @return whether all rows were told
  boolean tell(Consumer<Triple> triples, BooleanSupplier more, Runnable between) {
    return Slices.each(
        table,
        List.of(),
        rows -> {
          tell(rows, triples);
          return more.getAsBoolean();
        },
        between);
  }

  private void tell(Rows rows, Consumer<Triple> triples) {
    String number = Long.toString(rows.number());
    Node row = Words.iri(base + names.row(number).substring(1));
    triples.accept(Triple.create(row, Words.TYPE, Words.ROW));
    triples.accept(Triple.create(row, Words.NUMBER, Words.number(rows.number())));
    Node dataset = Words.iri(names.dataset().iri().resolve(base));
    triples.accept(Triple.create(row, Words.PART_OF, dataset));
    for (Cell cell : cells) {
      String text = rows.text(cell.column().at());
      if (text == null) {
        continue;
      }
      triples.accept(Triple.create(row, cell.property(), value(cell.column().type(), text)));
      if (cell.linked() != null) {
        Optional<Node> named = cell.linked().of(text, rows).map(it -> Words.iri(it.resolve(base)));
        named.ifPresent(it -> triples.accept(Triple.create(row, cell.link(), it)));
      }
    }
  }

  private static Node value(ColumnType type, String text) {
    XSDDatatype datatype =
        switch (type) {
          case TEXT -> XSDDatatype.XSDstring;
          case INTEGER -> XSDDatatype.XSDinteger;
          case DECIMAL -> XSDDatatype.XSDdecimal;
          case BOOLEAN -> XSDDatatype.XSDboolean;
          case DATE -> XSDDatatype.XSDdate;
          case DATE_TIME -> XSDDatatype.XSDdateTime;
          case TIME -> XSDDatatype.XSDtime;
          case YEAR -> XSDDatatype.XSDgYear;
          case YEAR_MONTH -> XSDDatatype.XSDgYearMonth;
          case URI -> XSDDatatype.XSDanyURI;
        };
    // Java leaves out seconds that are none, XML Schema never does.
    boolean brief = type == ColumnType.TIME && text.length() == "00:00".length();
    return NodeFactory.createLiteralDT(brief ? text + ":00" : text, datatype);
  }
}
