package vn.trangtien.charts;

import org.jspecify.annotations.Nullable;

/// What a chart shows of a table.
///
/// @param x times along the axis, or categories with a bar each
/// @param measure whose numbers are shown; null for how many rows there are
/// @param group a panel for each of its first cells; null for one panel
/// @param label names the cells of `group`, or of `x` where that has categories; null where they
///     name themselves
/// @param asked whether an address asked for it, so that it differs from the usual one
record Plan(
    Role x,
    @Nullable Role measure,
    @Nullable Role group,
    @Nullable Role label,
    Shape shape,
    boolean asked) {

  /// How numbers are drawn.
  enum Shape {
    BAR,
    LINE
  }

  Plan(Role x, @Nullable Role measure, @Nullable Role group, @Nullable Role label, Shape shape) {
    this(x, measure, group, label, shape, false);
  }

  /// The same, whose cells name themselves.
  Plan unlabelled() {
    return new Plan(x, measure, group, null, shape, asked);
  }

  /// Whether the axis is time.
  boolean timed() {
    return x.scale() != null;
  }

  /// Whether numbers of several rows may be added.
  boolean adds() {
    return measure == null || measure.additive();
  }
}
