package vn.trangtien.rowgraphs;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Position;
import vn.trangtien.ledger.Revision;
import vn.trangtien.triples.Triples;

/// The rows' way along the ledger, behind the metadata. Used by one thread, but for [#progress].
@Singleton
final class Following {

  private static final Logger LOG = LoggerFactory.getLogger(Following.class);
  private static final int BATCH = 200;
  private static final long RETRY_NANOS = TimeUnit.MINUTES.toNanos(10);

  private final Ledger ledger;
  private final Triples triples;
  private final Planning planning;
  private final Writing writing;
  private final RowGraphsConfiguration limits;
  private final String recipe;

  /// What the store said when it was last written or read: a position and the recipe.
  private String reached = "";

  private Map<Iri, Note> notes = new TreeMap<>();

  /// To be looked at again, though nothing was published about them.
  private final Set<Iri> again = new TreeSet<>();

  private long retryAt = System.nanoTime();
  private volatile RowGraphs.Progress progress = new RowGraphs.Progress(Position.ORIGIN, 0, 0, 0);

  Following(
      Ledger ledger,
      Triples triples,
      Planning planning,
      Writing writing,
      RowGraphsConfiguration limits) {
    this.ledger = ledger;
    this.triples = triples;
    this.planning = planning;
    this.writing = writing;
    this.limits = limits;
    this.recipe = limits.rowLimit() + "," + limits.tripleLimit() + "," + limits.totalLimit();
  }

  RowGraphs.Progress progress() {
    return progress;
  }

  /// Goes as far as one batch of the ledger leads, where the metadata have come as far; whether
  /// there may be more at once.
  boolean round(BooleanSupplier stopped) {
    if (!triples.position().equals(ledger.head()) || !isOpen(stopped)) {
      return false;
    }
    Position from = Position.parse(reached.split(" ")[0]);
    List<Revision> batch = ledger.currentAfter(from.sequence(), BATCH);
    Set<Iri> datasets = touched(batch);
    datasets.addAll(due());
    Position to = batch.isEmpty() ? from : batch.getLast().position();
    boolean news = !datasets.isEmpty() || !batch.isEmpty();
    boolean whole = !news || make(datasets, to + " " + recipe, stopped);
    if (whole) {
      tell(to);
    }
    return news && whole;
  }

  /// Reads what the store says where it is not what was written last: at the start, and where the
  /// store was cleared. With other limits all datasets are looked at again.
  private boolean isOpen(BooleanSupplier stopped) {
    String said = triples.look(Notebook::reached);
    if (said.isEmpty() || !said.equals(reached)) {
      notes = triples.look(Notebook::notes);
      reached = said;
      retryAt = System.nanoTime();
      lookAgain(Note.State.UNREADABLE);
    }
    return reached.endsWith(" " + recipe)
        || write(List.of(), Position.ORIGIN + " " + recipe, stopped);
  }

  /// The datasets of `batch`, and those whose rows point to theirs.
  private Set<Iri> touched(List<Revision> batch) {
    Set<Iri> touched = new LinkedHashSet<>();
    for (Revision revision : batch) {
      if (revision.record().collection().equals(Catalog.DATASET)) {
        touched.add(revision.record());
      }
    }
    Set<Iri> published = Set.copyOf(touched);
    notes.forEach(
        (dataset, note) -> {
          if (note.needs().stream().anyMatch(published::contains)) {
            touched.add(dataset);
          }
        });
    return touched;
  }

  private Set<Iri> due() {
    if (System.nanoTime() - retryAt >= 0) {
      retryAt = System.nanoTime() + RETRY_NANOS;
      lookAgain(Note.State.UNFINISHED);
    }
    Set<Iri> due = Set.copyOf(again);
    again.clear();
    return due;
  }

  private void lookAgain(Note.State state) {
    notes.forEach(
        (dataset, note) -> {
          if (note.state() == state) {
            again.add(dataset);
          }
        });
  }

  /// Small datasets share a commit; the last one says how far the ledger was followed.
  private boolean make(Set<Iri> datasets, String to, BooleanSupplier stopped) {
    List<Step> small = new ArrayList<>();
    long waiting = 0;
    int most = limits.triplesPerCommit();
    for (Iri dataset : datasets) {
      if (stopped.getAsBoolean()) {
        return false;
      }
      Note last = notes.get(dataset);
      long before = last == null ? 0 : last.triples();
      Optional<Step> planned = planning.step(dataset, last, total() - before + waiting, stopped);
      if (planned.isEmpty() || isSaid(planned.get(), last)) {
        continue;
      }
      Step step = readable(planned.get());
      // Of what was broken off nobody knows how much there is to forget.
      boolean known = last == null || last.state() != Note.State.UNFINISHED;
      boolean read = known && before <= most && step.isRead();
      long size = before + step.size();
      if (!read || waiting + size > most) {
        if (!write(small, reached, stopped)) {
          return false;
        }
        small.clear();
        waiting = 0;
      }
      if (read) {
        small.add(step);
        waiting += size;
      } else if (!writeApart(step, stopped)) {
        return false;
      }
    }
    return !stopped.getAsBoolean() && write(small, to, stopped);
  }

  /// What fails fails here, before anything is written.
  private Step readable(Step step) {
    try {
      step.read(limits.triplesPerCommit());
      return step;
    } catch (RuntimeException broken) {
      warn(List.of(step), broken);
      return step.failed();
    }
  }

  private static boolean isSaid(Step step, @Nullable Note last) {
    return !step.tells() && last != null && last.equals(step.note());
  }

  /// Writes all of `steps` at once; where that breaks, each by itself, and leaves out which breaks
  /// even so.
  private boolean write(List<Step> steps, String to, BooleanSupplier stopped) {
    try {
      if (!writing.together(steps, reached, to)) {
        return false;
      }
    } catch (RuntimeException broken) {
      if (steps.stream().noneMatch(Step::tells)) {
        throw broken;
      }
      warn(steps, broken);
      for (Step step : steps) {
        if (!write(List.of(steps.size() == 1 ? step.failed() : step), reached, stopped)) {
          return false;
        }
      }
      return write(List.of(), to, stopped);
    }
    reached = to;
    steps.forEach(this::remember);
    tell(progress.reached());
    return true;
  }

  private boolean writeApart(Step step, BooleanSupplier stopped) {
    try {
      if (!writing.apart(step, reached, stopped)) {
        return false;
      }
    } catch (RuntimeException broken) {
      if (!step.tells()) {
        throw broken;
      }
      warn(List.of(step), broken);
      return writeApart(step.failed(), stopped);
    }
    remember(step);
    tell(progress.reached());
    return true;
  }

  private static void warn(List<Step> steps, RuntimeException broken) {
    LOG.warn("Rows are not written: {}", steps.stream().map(Step::dataset).toList(), broken);
  }

  private void remember(Step step) {
    Note note = step.note();
    Note last = note == null ? notes.remove(step.dataset()) : notes.put(step.dataset(), note);
    if (last != null && last.triples() > (note == null ? 0 : note.triples())) {
      lookAgain(Note.State.FULL);
    }
  }

  private long total() {
    return notes.values().stream().mapToLong(Note::triples).sum();
  }

  private void tell(Position position) {
    long made = notes.values().stream().filter(it -> it.state() == Note.State.MADE).count();
    progress = new RowGraphs.Progress(position, made, notes.size() - made, total());
  }
}
