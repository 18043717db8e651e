package vn.trangtien.triples;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/// An aggregation that accounts for each group it opens and bounds what it yields.
record GuardedAggregator(Budget budget, Aggregator inner) implements Aggregator {

  private static final int GROUP_BYTES = 256;

  @Override
  public Accumulator createAccumulator() {
    budget.retain(GROUP_BYTES);
    Accumulator accumulator = inner.createAccumulator();
    return new Accumulator() {
      @Override
      public void accumulate(Binding row, FunctionEnv env) {
        budget.poll();
        accumulator.accumulate(row, env);
      }

      @Override
      public NodeValue getValue() {
        NodeValue value = accumulator.getValue();
        if (value != null
            && value.isString()
            && value.getString().length() > TriplesConfiguration.TEXT) {
          throw budget.exceeded(Stop.TEXT);
        }
        return value;
      }
    };
  }

  @Override
  public Node getValueEmpty() {
    return inner.getValueEmpty();
  }

  @Override
  public String toPrefixString() {
    return inner.toPrefixString();
  }

  @Override
  public String key() {
    return inner.key();
  }

  @Override
  public String getName() {
    return inner.getName();
  }

  @Override
  public ExprList getExprList() {
    return inner.getExprList();
  }

  @Override
  public Aggregator copy(ExprList args) {
    return new GuardedAggregator(budget, inner.copy(args));
  }

  @Override
  public Aggregator copyTransform(NodeTransform transform) {
    return new GuardedAggregator(budget, inner.copyTransform(transform));
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof GuardedAggregator that && inner.equals(that.inner, bySyntax);
  }

  @Override
  public String asSparqlExpr(SerializationContext context) {
    return inner.asSparqlExpr(context);
  }
}
