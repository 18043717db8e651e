package vn.trangtien.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// The `tt:OpenDataPlan`: what the agencies promised to publish, and by when.
///
/// @param provenance whether it was issued, or made up to show how promises are followed
/// @param lines its promises, earliest due date first
public record OpenDataPlan(
    Iri iri,
    Text title,
    Text description,
    @Nullable LocalDate issued,
    @Nullable Iri provenance,
    List<Line> lines) {

  public OpenDataPlan {
    lines = List.copyOf(lines);
  }

  /// A `tt:PlannedPublication`.
  ///
  /// @param promises the dataset, under the IRI that it has or will have
  /// @param publisher the agency that promised it
  /// @param dueDate the last day on which it is in time
  public record Line(
      Iri iri,
      Text title,
      Iri promises,
      Iri publisher,
      LocalDate dueDate,
      List<Iri> applicableLegislation) {

    public Line {
      applicableLegislation = List.copyOf(applicableLegislation);
    }
  }
}
