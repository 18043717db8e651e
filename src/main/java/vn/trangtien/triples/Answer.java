package vn.trangtien.triples;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/// Computes the answer to one question and writes it while it is computed.
///
/// What the query's own iterators do is cancelled by Jena; everything else asks the budget.
record Answer(Question question, Form form, Budget budget, PropertyFunctionRegistry functions) {

  /// @return how it came out: no other way than whole
  boolean write(DatasetGraph data, OutputStream out) {
    compute(data, out);
    // An answer is whole only if nobody stopped it, whatever became of the exception.
    budget.poll();
    return true;
  }

  private void compute(DatasetGraph data, OutputStream out) {
    Query query = question.query();
    if (query.isDescribeType()) {
      describe(data, out);
      return;
    }
    try (QueryExec run = run(query, data)) {
      if (query.isAskType()) {
        rows().write(out, run.ask(), ARQ.getContext());
      } else if (query.isSelectType()) {
        rows().write(out, run.select(), ARQ.getContext());
      } else {
        triples(run.constructTriples(), out);
      }
    }
  }

  private RowSetWriter rows() {
    return RowSetWriterRegistry.getFactory(form.lang()).create(form.lang());
  }

  private QueryExec run(Query query, DatasetGraph data) {
    QueryEngineRegistry engines = new QueryEngineRegistry();
    engines.add(new GuardedEngine.Factory(budget));
    Context context = new Context();
    QueryEngineRegistry.set(context, engines);
    context.set(ARQConstants.symCancelQuery, budget.cancelSignal());
    context.set(ARQ.httpServiceAllowed, false);
    PropertyFunctionRegistry.set(context, functions);
    // Folding evaluates constant expressions before anything guards them.
    context.set(ARQ.optExprConstantFolding, false);
    return QueryExecDatasetBuilder.create().query(query).dataset(data).context(context).build();
  }

  private void triples(Iterator<Triple> triples, OutputStream out) {
    switch (form) {
      case TURTLE, NTRIPLES -> {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, form.rdf());
        writer.start();
        question.query().getPrefixMapping().getNsPrefixMap().forEach(writer::prefix);
        triples.forEachRemaining(
            triple -> {
              budget.poll();
              writer.triple(triple);
            });
        writer.finish();
      }
      case JSONLD, RDFXML -> {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(question.query().getPrefixMapping());
        triples.forEachRemaining(
            triple -> {
              budget.poll();
              if (!graph.contains(triple)) {
                budget.retain(triple.getObject());
                graph.add(triple);
              }
            });
        RDFWriter.source(graph).format(form.rdf()).output(out);
      }
      case JSON, XML, CSV, TSV -> throw new IllegalStateException("No form of a graph");
    }
  }

  /// What is said of each described node, and of the blank nodes it points to
  /// ([SPARQL 1.1, 16.4](https://www.w3.org/TR/sparql11-query/#describe) leaves it to the portal);
  /// Jena's own way asks every named graph for every node and cannot be stopped.
  private void describe(DatasetGraph data, OutputStream out) {
    Query query = question.query();
    Set<Node> described = new LinkedHashSet<>(query.getResultURIs());
    if (query.getQueryPattern() != null) {
      Query selecting = query.cloneQuery();
      selecting.setQuerySelectType();
      selecting.setQueryResultStar(query.isQueryResultStar());
      query.getProjectVars().forEach(selecting::addResultVar);
      try (QueryExec run = run(selecting, data)) {
        collect(run.select(), described);
      }
    }
    Set<Triple> triples = new LinkedHashSet<>();
    Set<Node> seen = new HashSet<>(described);
    Deque<Node> open = new ArrayDeque<>(described);
    while (!open.isEmpty()) {
      Node subject = open.pop();
      for (Iterator<Quad> quads = data.findNG(Node.ANY, subject, Node.ANY, Node.ANY);
          quads.hasNext(); ) {
        budget.poll();
        Triple triple = quads.next().asTriple();
        if (triples.add(triple)) {
          budget.retain(triple.getObject());
        }
        if (triple.getObject().isBlank() && seen.add(triple.getObject())) {
          open.push(triple.getObject());
        }
      }
    }
    triples(triples.iterator(), out);
  }

  private void collect(RowSet rows, Set<Node> described) {
    while (rows.hasNext()) {
      Binding row = rows.next();
      for (Var name : rows.getResultVars()) {
        Node node = row.get(name);
        if (node != null && !node.isLiteral() && described.add(node)) {
          budget.retain(node);
        }
      }
    }
  }
}
