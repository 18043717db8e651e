package vn.trangtien.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;

/// The page of a chart, on which another can be chosen.
///
/// @param plan what is drawn; null where nothing suits the table
/// @param chart null where nothing suits the table
record ChartView(
    Frame frame,
    Dataset dataset,
    Roles roles,
    ChartRequest request,
    @Nullable Plan plan,
    @Nullable Chart chart) {

  /// A value of a form, and whether it is the one that is drawn.
  record Option(String value, Text title, boolean chosen) {}

  List<Option> axes() {
    return roles.all().stream()
        .filter(ChartRequest::isAxis)
        .map(it -> new Option(it.name(), it.title(), plan != null && it.equals(plan.x())))
        .toList();
  }

  List<Option> measures() {
    return roles.of(Role.Kind.MEASURE).stream()
        .map(it -> new Option(it.name(), it.title(), plan != null && it.equals(plan.measure())))
        .toList();
  }

  List<Option> groups() {
    return roles.all().stream()
        .filter(it -> it.gathers() && it.distinct() >= Choice.FEWEST)
        .filter(it -> it.distinct() < roles.rows())
        .map(it -> new Option(it.name(), it.title(), plan != null && it.equals(plan.group())))
        .toList();
  }

  boolean counts() {
    return plan != null && plan.measure() == null;
  }

  boolean bars() {
    return plan == null || plan.shape() == Plan.Shape.BAR;
  }
}
