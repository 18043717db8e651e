package vn.trangtien.rowgraphs;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.RowNames;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.tables.Opening;
import vn.trangtien.tables.Table;
import vn.trangtien.vocabulary.Vocabulary;

/// What has to be done about the rows of a dataset, before anything is written: here tables are
/// opened and limits kept.
@Singleton
final class Planning {

  private static final Logger LOG = LoggerFactory.getLogger(Planning.class);
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Catalog catalog;
  private final DatasetTables files;
  private final Vocabulary vocabulary;
  private final String base;
  private final RowGraphsConfiguration limits;

  Planning(
      Catalog catalog,
      DatasetTables files,
      Vocabulary vocabulary,
      BaseAddress base,
      RowGraphsConfiguration limits) {
    this.catalog = catalog;
    this.files = files;
    this.vocabulary = vocabulary;
    this.base = base.value();
    this.limits = limits;
  }

  /// The step that brings the graph of `dataset` up to what is published; empty where it is so, or
  /// the portal stops.
  ///
  /// @param last what is remembered of the graph; null where there is none
  /// @param others how many triples the rows of other datasets make
  Optional<Step> step(Iri dataset, @Nullable Note last, long others, BooleanSupplier stopped) {
    Optional<CatalogRecord> record = catalog.find(dataset);
    Optional<Source> found = record.flatMap(it -> Source.of(it, catalog, files));
    if (found.isEmpty()) {
      return last == null ? Optional.empty() : Optional.of(Step.remove(base, dataset));
    }
    Source source = found.get();
    if (last != null && last.stamp().equals(source.stamp()) && isFine(last, others)) {
      return Optional.empty();
    }
    try {
      return made(source, others, stopped);
    } catch (RuntimeException broken) {
      LOG.warn("The rows of {} do not become triples", dataset, broken);
      return Optional.of(Step.leaveOut(base, source, Note.State.UNFINISHED, Reasons.failed()));
    }
  }

  private boolean isFine(Note last, long others) {
    return switch (last.state()) {
      case MADE ->
          last.rows() <= limits.rowLimit()
              && last.triples() <= limits.tripleLimit()
              && others + last.triples() <= limits.totalLimit();
      case LARGE, FULL, UNREADABLE, UNFINISHED -> false;
    };
  }

  private Optional<Step> made(Source source, long others, BooleanSupplier stopped) {
    List<RowTriples> tables = new ArrayList<>();
    for (Distribution file : source.tables()) {
      switch (open(file, stopped)) {
        case Opening.Unreadable(Text reason) -> {
          return leftOut(source, Note.State.UNREADABLE, Reasons.unreadable(reason));
        }
        case Opening.Unfinished _ -> {
          return leftOut(source, Note.State.UNFINISHED, Reasons.failed());
        }
        case Opening.Busy stopping -> {
          return Optional.empty();
        }
        case Opening.Opened(Table table) -> {
          long rows = table.rowCount() + tables.stream().mapToLong(RowTriples::rows).sum();
          if (rows > limits.rowLimit()) {
            Text reason = Reasons.tooManyRows(rows, limits.rowLimit());
            return leftOut(source, Note.State.LARGE, reason);
          }
          RowNames names = new RowNames(source.dataset(), file);
          tables.add(new RowTriples(names, table, base, links(source, file, table, stopped)));
        }
      }
    }
    long most = tables.stream().mapToLong(RowTriples::most).sum();
    if (most > limits.tripleLimit()) {
      Text reason = Reasons.tooManyTriples(most, limits.tripleLimit());
      return leftOut(source, Note.State.LARGE, reason);
    }
    return others + most > limits.totalLimit()
        ? leftOut(source, Note.State.FULL, Reasons.full(limits.totalLimit()))
        : Optional.of(Step.make(base, source, tables));
  }

  private Optional<Step> leftOut(Source source, Note.State state, Text reason) {
    return Optional.of(Step.leaveOut(base, source, state, reason));
  }

  /// Waits for as long as the making of a table takes; busy only where the portal stops.
  private Opening open(Distribution file, BooleanSupplier stopped) {
    Opening opening = files.opening(file, LOOK);
    while (opening instanceof Opening.Busy && !stopped.getAsBoolean()) {
      opening = files.opening(file, LOOK);
    }
    return opening;
  }

  private Map<String, Links> links(
      Source source, Distribution file, Table table, BooleanSupplier stopped) {
    Map<String, Links> links = new HashMap<>();
    for (Distribution.Column column : file.columns()) {
      Distribution.Values values = column.values();
      Iri list = values.codeList();
      if (list != null) {
        links.put(column.name(), Links.Codes.of(values, list, table, vocabulary));
      }
    }
    for (Distribution.ForeignKey key : file.foreignKeys()) {
      Source.Target target = source.targets().get(key.file());
      // A table of its own that is too large to be told has no rows to point to.
      if (target != null
          && open(target.table(), stopped) instanceof Opening.Opened(Table other)
          && other.rowCount() <= limits.rowLimit()) {
        RowNames names = new RowNames(target.dataset(), target.table());
        links.put(key.column(), Links.Keys.of(names, other, key.reference()));
      }
    }
    return links;
  }
}
