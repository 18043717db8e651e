package vn.trangtien.triples;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;
import vn.trangtien.http.ProblemException;

/// What no query may do, found in its algebra before it runs: reach out of the store, run code by
/// name, or ask what is known to explode.
final class QueryRules {

  private static final List<String> FUNCTIONS =
      List.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions/math#");
  private static final List<String> CODE =
      List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/ARQ/", "urn:x-arq:");

  private final int most;
  private int patterns;
  private boolean repeatable = true;

  QueryRules(TriplesConfiguration limits) {
    this.most = limits.patterns();
  }

  OpVisitorBase patterns() {
    return new Patterns();
  }

  ExprVisitorBase calls() {
    return new Calls();
  }

  /// Whether the same store gives the same answer again: nothing asks for the time or for chance.
  boolean repeatable() {
    return repeatable;
  }

  private void count(int more) {
    patterns += more;
    if (patterns > most) {
      throw QueryText.refused(
          "query-too-large",
          "Truy vấn có hơn " + most + " mẫu bộ ba, nhánh hoặc phần tử trong IN.",
          "The query has more than " + most + " triple patterns, branches or entries of IN.");
    }
  }

  private static void name(Node node) {
    if (node.isURI() && CODE.stream().anyMatch(node.getURI()::startsWith)) {
      throw notAllowed(node.getURI());
    }
  }

  private static int closures(Path path) {
    return switch (path) {
      case P_Path2 two -> Math.max(closures(two.getLeft()), closures(two.getRight()));
      case P_ZeroOrMore1 many -> 1 + closures(many.getSubPath());
      case P_ZeroOrMoreN many -> 1 + closures(many.getSubPath());
      case P_OneOrMore1 many -> 1 + closures(many.getSubPath());
      case P_OneOrMoreN many -> 1 + closures(many.getSubPath());
      case P_Path1 one -> closures(one.getSubPath());
      default -> 0;
    };
  }

  private static ProblemException notAllowed(String iri) {
    String shown = iri.length() > 200 ? iri.substring(0, 200) + "…" : iri;
    return QueryText.refused(
        "query-function",
        "Cổng không chạy hàm hoặc đồ thị đặc biệt này: " + shown,
        "This portal does not run this function or special graph: " + shown);
  }

  /// Jena's walker passes over what is sorted by and what is aggregated.
  private void walk(Expr expression) {
    Walker.walk(expression, new Patterns(), new Calls());
  }

  private final class Patterns extends OpVisitorBase {

    @Override
    public void visit(OpOrder order) {
      order.getConditions().forEach(it -> walk(it.getExpression()));
    }

    @Override
    public void visit(OpGroup group) {
      group.getGroupVars().getExprs().values().forEach(QueryRules.this::walk);
      group.getAggregators().forEach(new Calls()::visit);
    }

    @Override
    public void visit(OpService service) {
      throw QueryText.refused(
          "query-service",
          "Cổng không gửi truy vấn tới nơi khác: bỏ SERVICE.",
          "This portal sends no queries elsewhere: leave out SERVICE.");
    }

    @Override
    public void visit(OpBGP pattern) {
      count(pattern.getPattern().size());
      for (Triple triple : pattern.getPattern()) {
        name(triple.getPredicate());
      }
    }

    @Override
    public void visit(OpPath path) {
      count(1);
      if (closures(path.getTriplePath().getPath()) > 1) {
        throw QueryText.refused(
            "query-path",
            "Đường thuộc tính có phép lặp (* hoặc +) nằm trong một phép lặp khác.",
            "A property path has a repetition (* or +) inside another.");
      }
    }

    @Override
    public void visit(OpGraph graph) {
      count(1);
      name(graph.getNode());
    }

    @Override
    public void visit(OpUnion union) {
      count(1);
    }

    @Override
    public void visit(OpJoin join) {
      count(1);
    }

    @Override
    public void visit(OpLeftJoin join) {
      count(1);
    }

    @Override
    public void visit(OpMinus minus) {
      count(1);
    }
  }

  private final class Calls extends ExprVisitorBase {

    @Override
    public void visit(ExprFunction0 call) {
      repeatable &= !(call instanceof Unstable || call instanceof E_Now);
    }

    @Override
    public void visit(ExprFunction1 call) {
      repeatable &= !(call instanceof Unstable);
    }

    @Override
    public void visit(ExprFunctionOp exists) {
      count(1);
    }

    @Override
    public void visit(ExprFunctionN call) {
      switch (call) {
        case E_Function named -> function(named.getFunctionIRI());
        case E_Call dynamic -> throw notAllowed("CALL");
        case E_OneOfBase list -> count(list.getRHS().size());
        case E_Regex matching -> pattern(matching.getArgs().get(1));
        case E_StrReplace replacing -> pattern(replacing.getArgs().get(1));
        default -> {}
      }
    }

    @Override
    public void visit(ExprAggregator call) {
      if (call.getAggregator() instanceof AggCustom custom) {
        throw notAllowed(custom.getIRI());
      }
      if (call.getAggregator().getExprList() != null) {
        call.getAggregator().getExprList().forEach(QueryRules.this::walk);
      }
    }

    private void function(String iri) {
      if (FUNCTIONS.stream().noneMatch(iri::startsWith)) {
        throw notAllowed(iri);
      }
    }

    private void pattern(Expr argument) {
      if (argument.isConstant()
          && argument.getConstant().isString()
          && !Regex.isHarmless(argument.getConstant().getString())) {
        throw new ProblemException(Stop.PATTERN.problem());
      }
    }
  }
}
