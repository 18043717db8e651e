package vn.trangtien.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.jspecify.annotations.Nullable;
import vn.trangtien.search.CatalogSearch;

/// `?dataset tt:search "words"` and `(?dataset ?rank) tt:search ("words" most)`: a solution for
/// each dataset found, `?rank` from 1 for the best.
final class SearchFunction extends PropertyFunctionEval {

  private final Searches searches;

  SearchFunction(Searches searches) {
    super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    this.searches = searches;
  }

  @Override
  public QueryIterator execEvaluated(
      Binding row, PropFuncArg found, Node predicate, PropFuncArg asked, ExecutionContext context) {
    List<Node> arguments = parts(asked);
    List<Node> told = parts(found);
    if (arguments.isEmpty() || arguments.size() > 2 || told.isEmpty() || told.size() > 2) {
      throw shape();
    }
    int most = arguments.size() == 2 ? most(arguments.get(1)) : TextSearch.HITS;
    List<Node> hits = searches.find(words(arguments.getFirst()), most);
    List<Binding> solutions = new ArrayList<>();
    for (int i = 0; i < hits.size(); i++) {
      Binding solution = match(row, told.getFirst(), hits.get(i));
      if (solution != null && told.size() == 2) {
        solution = match(solution, told.get(1), rank(i + 1));
      }
      if (solution != null) {
        solutions.add(solution);
      }
    }
    return QueryIterPlainWrapper.create(solutions.iterator(), context);
  }

  private static List<Node> parts(PropFuncArg argument) {
    return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
  }

  private static String words(Node node) {
    if (!node.isLiteral() || node.getLiteralLexicalForm().isBlank()) {
      throw shape();
    }
    String words = node.getLiteralLexicalForm();
    if (words.length() > CatalogSearch.MOST_CHARACTERS) {
      throw Searches.refused(
          "tt:search nhận nội dung tìm dài nhất " + CatalogSearch.MOST_CHARACTERS + " ký tự.",
          "tt:search takes words of at most " + CatalogSearch.MOST_CHARACTERS + " characters.");
    }
    return words;
  }

  private static int most(Node node) {
    String number = node.isLiteral() ? node.getLiteralLexicalForm() : "";
    if (!number.matches("[1-9]\\d{0,3}") || Integer.parseInt(number) > TextSearch.MOST_HITS) {
      throw Searches.refused(
          "tt:search nhận số kết quả là số nguyên từ 1 đến " + TextSearch.MOST_HITS + ".",
          "tt:search takes a whole number of results from 1 to " + TextSearch.MOST_HITS + ".");
    }
    return Integer.parseInt(number);
  }

  private static RuntimeException shape() {
    return Searches.refused(
        "tt:search viết là ?tap tt:search \"từ khóa\" hoặc (?tap ?hang) tt:search (\"từ khóa\""
            + " 20).",
        "tt:search is written ?dataset tt:search \"words\" or (?dataset ?rank) tt:search (\"words\""
            + " 20).");
  }

  private static Node rank(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  /// The row in which `wanted` is `value`; null where it is something else.
  private static @Nullable Binding match(Binding row, Node wanted, Node value) {
    if (!Var.isVar(wanted)) {
      return wanted.sameValueAs(value) ? row : null;
    }
    Var name = Var.alloc(wanted);
    Node bound = row.get(name);
    if (bound == null) {
      return BindingFactory.binding(row, name, value);
    }
    return bound.sameValueAs(value) ? row : null;
  }
}
