package vn.trangtien.triples;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/// A graph in which each link that is followed asks the budget, and only so many may be.
final class WatchedGraph extends GraphWrapper {

  private final Budget budget;
  private int steps;

  WatchedGraph(Graph graph, Budget budget) {
    super(graph);
    this.budget = budget;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return watched(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return watched(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
    step();
    return triples.mapWith(
        triple -> {
          step();
          return triple;
        });
  }

  private void step() {
    budget.poll();
    if (++steps > TriplesConfiguration.STEPS) {
      throw budget.exceeded(Stop.PATH);
    }
  }
}
