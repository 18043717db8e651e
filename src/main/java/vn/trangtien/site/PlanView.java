package vn.trangtien.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.OpenDataPlan;
import vn.trangtien.page.Frame;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.vocabulary.Concept;

/// The page of the plan of open data.
///
/// @param plan null where none is published
/// @param promises its lines, earliest due date first
record PlanView(Frame frame, @Nullable OpenDataPlan plan, List<Promise> promises) {

  /// How many promises are in `state`.
  long count(State state) {
    return promises.stream().filter(it -> it.state() == state).count();
  }

  /// The forms in which the plan can be had; none where there is none.
  List<MetadataForm> forms() {
    return plan == null ? List.of() : MetadataForm.of(frame, plan.iri().path());
  }

  /// Whether the plan was issued, or made up.
  @Nullable Concept grade() {
    return plan == null ? null : frame.concept(plan.provenance());
  }

  /// A line of the plan and what became of it.
  ///
  /// @param published whether the dataset has a page
  /// @param issued when it was first published, null where it was not yet
  record Promise(
      OpenDataPlan.Line line, boolean published, @Nullable LocalDate issued, State state) {}

  /// What became of a promise.
  enum State {
    IN_TIME("plan.in-time", ""),
    LATE("plan.late", "compiled"),
    OVERDUE("plan.overdue", "illustrative"),
    NOT_YET_DUE("plan.not-yet-due", "");

    private final String key;
    private final String badge;

    State(String key, String badge) {
      this.key = key;
      this.badge = badge;
    }

    /// @param issued when the dataset was first published, null where it was not yet
    static State of(LocalDate due, @Nullable LocalDate issued, LocalDate today) {
      if (issued != null) {
        return issued.isAfter(due) ? LATE : IN_TIME;
      }
      return today.isAfter(due) ? OVERDUE : NOT_YET_DUE;
    }

    /// Its name among the pages' words.
    String key() {
      return key;
    }

    /// The colour of its badge.
    String badge() {
      return badge;
    }
  }
}
