package vn.trangtien.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;

/// Which datasets are editions of which series: remembered, and brought up to the ledger's head
/// whenever it is asked for, so that it is never late.
final class Memberships {

  private static final int BATCH = 500;

  private final Ledger ledger;
  private final Function<Revision, Optional<CatalogRecord>> entry;
  private final Map<Iri, List<Iri>> seriesOf = new HashMap<>();
  private long reached;

  Memberships(Ledger ledger, Function<Revision, Optional<CatalogRecord>> entry) {
    this.ledger = ledger;
    this.entry = entry;
  }

  /// The members of `series`, in the order of their IRIs.
  synchronized List<Iri> of(Iri series) {
    follow();
    TreeSet<Iri> members = new TreeSet<>();
    seriesOf.forEach(
        (dataset, all) -> {
          if (all.contains(series)) {
            members.add(dataset);
          }
        });
    return List.copyOf(members);
  }

  private void follow() {
    List<Revision> next = ledger.currentAfter(reached, BATCH);
    while (!next.isEmpty()) {
      for (Revision revision : next) {
        seriesOf.remove(revision.record());
        if (revision.record().collection().equals(Catalog.DATASET)) {
          entry.apply(revision).ifPresent(this::remember);
        }
      }
      reached = next.getLast().sequence();
      next = ledger.currentAfter(reached, BATCH);
    }
  }

  private void remember(CatalogRecord dataset) {
    Description description = dataset.description();
    Iri record = description.record();
    List<Iri> series =
        new Nodes(description.graph(), NodeFactory.createURI(record.value())).iris(Terms.IN_SERIES);
    if (!series.isEmpty()) {
      seriesOf.put(record, series);
    }
  }
}
