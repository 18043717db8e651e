package vn.trangtien.triples;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/// TDB2's query engine over the union of the named graphs, on a budget.
final class GuardedEngine extends QueryEngineTDB {

  private final Budget budget;

  private GuardedEngine(
      Query query, DatasetGraphTDB store, Binding input, Context context, Budget budget) {
    super(query, store, input, context);
    this.budget = budget;
  }

  @Override
  public QueryIterator eval(Op op, DatasetGraph data, Binding input, Context context) {
    // The union is rewritten first, for the rewriting does not look into guarded parts.
    Op whole = isDynamicDataset() ? op : OpLib.unionDefaultGraphQuads(op);
    return super.eval(new Guard(budget).over(whole), data, input, context);
  }

  /// Makes engines on one budget.
  record Factory(Budget budget) implements QueryEngineFactory {

    @Override
    public boolean accept(Query query, DatasetGraph data, Context context) {
      return true;
    }

    @Override
    public Plan create(Query query, DatasetGraph data, Binding input, Context context) {
      DatasetGraphTDB store = TDBInternal.requireStorage(((DatasetGraphReadOnly) data).getBase());
      return new GuardedEngine(query, store, input, context, budget).getPlan();
    }

    @Override
    public boolean accept(Op op, DatasetGraph data, Context context) {
      return false;
    }

    @Override
    public Plan create(Op op, DatasetGraph data, Binding input, Context context) {
      throw new UnsupportedOperationException("Only whole queries are run");
    }
  }
}
