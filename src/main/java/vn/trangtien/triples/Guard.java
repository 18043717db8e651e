package vn.trangtien.triples;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_IRI;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_URI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunction3;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/// Rewrites an optimised query so that everything in it that Jena cannot interrupt asks a budget:
/// calls, property paths, aggregations, and what is kept to sort, join or tell apart.
final class Guard {

  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

  private final Budget budget;

  Guard(Budget budget) {
    this.budget = budget;
  }

  Op over(Op op) {
    return Transformer.transform(new Patterns(), new Calls(), op);
  }

  private Op kept(Op op) {
    return new GuardedPattern(budget, op);
  }

  private ExprAggregator guarded(ExprAggregator call) {
    Aggregator aggregator = call.getAggregator();
    if (keeps(aggregator)) {
      ExprList args = new ExprList();
      aggregator.getExprList().forEach(it -> args.add(new Guarded(budget, it, Guarded.Kind.KEPT)));
      aggregator = aggregator.copy(args);
    }
    return new ExprAggregator(call.getVar(), new GuardedAggregator(budget, aggregator));
  }

  /// Whether an aggregation keeps more of a group than one value.
  private static boolean keeps(Aggregator aggregator) {
    String name = aggregator.getClass().getSimpleName();
    return aggregator.getExprList() != null
        && (name.endsWith("Distinct")
            || Set.of("AggGroupConcat", "AggMedian", "AggMode").contains(name));
  }

  private final class Patterns extends TransformCopy {

    @Override
    public Op transform(OpPath path) {
      return new GuardedPattern(budget, path);
    }

    @Override
    public Op transform(OpOrder order, Op rows) {
      return new OpOrder(kept(rows), order.getConditions());
    }

    @Override
    public Op transform(OpDistinct distinct, Op rows) {
      return OpDistinct.create(kept(rows));
    }

    @Override
    public Op transform(OpGroup group, Op rows) {
      Op input = group.getAggregators().isEmpty() ? kept(rows) : rows;
      List<ExprAggregator> aggregators =
          group.getAggregators().stream().map(Guard.this::guarded).toList();
      return OpGroup.create(input, group.getGroupVars(), aggregators);
    }

    @Override
    public Op transform(OpJoin join, Op left, Op right) {
      return OpJoin.create(kept(left), kept(right));
    }

    @Override
    public Op transform(OpLeftJoin join, Op left, Op right) {
      return OpLeftJoin.create(kept(left), kept(right), join.getExprs());
    }

    @Override
    public Op transform(OpMinus minus, Op left, Op right) {
      return OpMinus.create(left, kept(right));
    }
  }

  private final class Calls extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunction0 call) {
      return new Guarded(budget, call);
    }

    @Override
    public Expr transform(ExprFunction1 call, Expr one) {
      if (call instanceof E_Bound) {
        return super.transform(call, one);
      }
      boolean converts = call instanceof E_IRI || call instanceof E_URI;
      return new Guarded(budget, (ExprFunction) call.copy(converts ? converted(one) : one));
    }

    @Override
    public Expr transform(ExprFunction2 call, Expr one, Expr two) {
      boolean converts = call instanceof E_StrDatatype || call instanceof E_StrLang;
      return new Guarded(budget, (ExprFunction) call.copy(converts ? converted(one) : one, two));
    }

    @Override
    public Expr transform(ExprFunction3 call, Expr one, Expr two, Expr three) {
      return new Guarded(budget, (ExprFunction) call.copy(one, two, three));
    }

    @Override
    public Expr transform(ExprFunctionN call, ExprList args) {
      ExprList read = new ExprList();
      boolean converts =
          call instanceof E_Function named && !named.getFunctionIRI().equals(XSD_STRING);
      args.forEach(it -> read.add(converts ? converted(it) : it));
      return new Guarded(budget, (ExprFunction) call.copy(read));
    }

    private Expr converted(Expr argument) {
      return new Guarded(budget, argument, Guarded.Kind.CONVERTED);
    }
  }
}
