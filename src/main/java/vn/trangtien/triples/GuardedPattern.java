package vn.trangtien.triples;

import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.path.PathLib;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/// A part of a query's algebra that asks the budget while it runs.
///
/// A property path is computed by Jena in one go for each start, so each step it takes in the graph
/// asks; what is kept as a whole (to sort, to join, to tell apart) is weighed row by row.
final class GuardedPattern extends OpExt {

  private final Budget budget;
  private final Op inner;

  GuardedPattern(Budget budget, Op inner) {
    super("guarded");
    this.budget = budget;
    this.inner = inner;
  }

  @Override
  public Op effectiveOp() {
    return inner;
  }

  @Override
  public QueryIterator eval(QueryIterator input, ExecutionContext context) {
    return inner instanceof OpPath path
        ? new Paths(path, input, context)
        : new Kept(QC.execute(inner, input, context));
  }

  @Override
  public Op apply(Transform transform) {
    return new GuardedPattern(budget, Transformer.transform(transform, inner));
  }

  @Override
  public void outputArgs(IndentedWriter out, SerializationContext context) {
    inner.output(out, context);
  }

  @Override
  public int hashCode() {
    return inner.hashCode();
  }

  @Override
  public boolean equalTo(Op other, NodeIsomorphismMap labels) {
    return other instanceof GuardedPattern that && inner.equalTo(that.inner, labels);
  }

  private final class Paths extends QueryIterRepeatApply {

    private final OpPath path;

    Paths(OpPath path, QueryIterator input, ExecutionContext context) {
      super(input, context);
      this.path = path;
    }

    @Override
    protected QueryIterator nextStage(Binding start) {
      budget.poll();
      ExecutionContext context = getExecContext();
      ExecutionContext watched =
          ExecutionContext.copyChangeActiveGraph(
              context, new WatchedGraph(context.getActiveGraph(), budget));
      return PathLib.execTriplePath(start, path.getTriplePath(), watched);
    }
  }

  private final class Kept extends QueryIteratorWrapper {

    Kept(QueryIterator rows) {
      super(rows);
    }

    @Override
    protected Binding moveToNextBinding() {
      Binding row = super.moveToNextBinding();
      budget.retain(row);
      return row;
    }
  }
}
