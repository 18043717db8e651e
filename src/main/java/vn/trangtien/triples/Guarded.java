package vn.trangtien.triples;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;

/// A call in a query that looks at the budget before it computes and at the size of what came out;
/// regular expressions and concatenation are computed here, for theirs grows while it is made.
final class Guarded extends ExprFunctionN {

  private static final double DIGITS_PER_BIT = 0.30103;

  private final Budget budget;
  private final Expr call;
  private final Kind kind;
  private final Regex regex;

  /// What is looked at.
  enum Kind {
    /// The result of a call.
    CALL,
    /// The argument of a conversion, which reads it digit by digit.
    CONVERTED,
    /// The argument of an aggregation that keeps it.
    KEPT
  }

  Guarded(Budget budget, ExprFunction call) {
    this(budget, call, Kind.CALL, new ExprList(call.getArgs()));
  }

  Guarded(Budget budget, Expr argument, Kind kind) {
    this(budget, argument, kind, new ExprList(argument));
  }

  private Guarded(Budget budget, Expr call, Kind kind, ExprList args) {
    super("guarded", args);
    this.budget = budget;
    this.call = call;
    this.kind = kind;
    this.regex = new Regex(budget);
  }

  @Override
  protected NodeValue evalSpecial(Binding row, FunctionEnv env) {
    budget.poll();
    return switch (kind) {
      case CALL -> bounded(call(row, env), TriplesConfiguration.TEXT);
      case CONVERTED -> bounded(call.eval(row, env), TriplesConfiguration.DIGITS);
      case KEPT -> {
        NodeValue value = call.eval(row, env);
        budget.retain(value.asNode());
        yield value;
      }
    };
  }

  private NodeValue call(Binding row, FunctionEnv env) {
    return switch (call) {
      case E_Regex matching -> matches(matching.getArgs(), row, env);
      case E_StrReplace replacing -> replace(replacing.getArgs(), row, env);
      case E_StrConcat joining -> concat(joining.getArgs(), row, env);
      default -> call.eval(row, env);
    };
  }

  private NodeValue matches(List<Expr> args, Binding row, FunctionEnv env) {
    Node text = text("regex", args, 0, row, env);
    String pattern = text("regex", args, 1, row, env).getLiteralLexicalForm();
    String flags = args.size() < 3 ? "" : text("regex", args, 2, row, env).getLiteralLexicalForm();
    return NodeValue.makeBoolean(regex.finds(text.getLiteralLexicalForm(), pattern, flags));
  }

  private NodeValue replace(List<Expr> args, Binding row, FunctionEnv env) {
    Node text = text("replace", args, 0, row, env);
    String pattern = text("replace", args, 1, row, env).getLiteralLexicalForm();
    String by = text("replace", args, 2, row, env).getLiteralLexicalForm();
    String flags =
        args.size() < 4 ? "" : text("replace", args, 3, row, env).getLiteralLexicalForm();
    String made = regex.replaced(text.getLiteralLexicalForm(), pattern, by, flags);
    return NodeValue.makeNode(
        text.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralDT(made, text.getLiteralDatatype())
            : NodeFactory.createLiteralLang(made, text.getLiteralLanguage()));
  }

  private NodeValue concat(List<Expr> args, Binding row, FunctionEnv env) {
    NodeValue[] values = new NodeValue[args.size()];
    long length = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = args.get(i).eval(row, env);
      length += values[i].asString().length();
      if (length > TriplesConfiguration.TEXT) {
        throw budget.exceeded(Stop.TEXT);
      }
    }
    return XSDFuncOp.strConcat(List.of(values));
  }

  private static Node text(String name, List<Expr> args, int at, Binding row, FunctionEnv env) {
    return NodeValueOps.checkAndGetStringLiteral(name, args.get(at).eval(row, env));
  }

  private NodeValue bounded(NodeValue value, int characters) {
    if (digits(value) > TriplesConfiguration.DIGITS) {
      throw budget.exceeded(Stop.DIGITS);
    }
    if (value.isString() || value.hasNode()) {
      Node node = value.asNode();
      String text =
          node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
      if (text.length() > characters) {
        throw budget.exceeded(Stop.TEXT);
      }
    }
    return value;
  }

  private static double digits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength() * DIGITS_PER_BIT;
    }
    return value.isDecimal()
        ? Math.max(value.getDecimal().precision(), Math.abs(value.getDecimal().scale()))
        : 0;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    throw new IllegalStateException("Evaluated by its own arguments only");
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return switch (kind) {
      case CALL -> new Guarded(budget, rebuilt((ExprFunction) call, newArgs), kind, newArgs);
      case CONVERTED, KEPT -> new Guarded(budget, newArgs.get(0), kind, newArgs);
    };
  }

  private static Expr rebuilt(ExprFunction call, ExprList args) {
    return switch (call) {
      case ExprFunction0 none -> none;
      case ExprFunction1 one -> one.copy(args.get(0));
      case ExprFunction2 two -> two.copy(args.get(0), args.get(1));
      case ExprFunction3 three -> three.copy(args.get(0), args.get(1), args.get(2));
      case ExprFunctionN many -> many.copy(args);
      default -> throw new IllegalStateException("Unknown kind of call: " + call.getClass());
    };
  }
}
