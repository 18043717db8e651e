package vn.trangtien.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.trangtien.catalog.OpenDataPlan;
import vn.trangtien.identifier.Iri;

/// How the plan of open data was kept.
///
/// @param kept promises published by their day
/// @param late published after it
/// @param overdue past their day and not published
/// @param coming not due yet and not published
record Promises(int kept, int late, int overdue, int coming) {

  /// @param issued when a dataset was first published; empty where it was not
  static Promises of(
      List<OpenDataPlan.Line> lines, Function<Iri, Optional<LocalDate>> issued, LocalDate today) {
    int[] counts = new int[4];
    for (OpenDataPlan.Line line : lines) {
      LocalDate day = issued.apply(line.promises()).orElse(null);
      boolean missed = (day == null ? today : day).isAfter(line.dueDate());
      counts[(day == null ? 2 : 0) + (day == null ? missed ? 0 : 1 : missed ? 1 : 0)]++;
    }
    return new Promises(counts[0], counts[1], counts[2], counts[3]);
  }

  /// How many were to be kept until now.
  int due() {
    return kept + late + overdue;
  }

  int keptPercent() {
    return Score.percent(kept, due());
  }
}
