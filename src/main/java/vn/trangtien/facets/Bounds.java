package vn.trangtien.facets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trangtien.vocabulary.Box;

/// Where and when a dataset must lie; what is null bounds nothing.
///
/// @param box what its places must meet
/// @param near a point that its places must be near to
/// @param from the first day of a period that its coverage must meet
/// @param to the last day of that period
/// @param changedSince the first day on which it may have been modified last
public record Bounds(
    @Nullable Box box,
    @Nullable Near near,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate changedSince) {

  /// Anywhere, at any time.
  public static final Bounds NONE = new Bounds(null, null, null, null, null);

  /// A point and how far from it, in degrees of WGS 84 and kilometres.
  public record Near(double latitude, double longitude, double withinKm) {}

  /// Whether some box of a dataset's places must be looked at.
  boolean inSpace() {
    return box != null || near != null;
  }

  /// Whether the coverage of a dataset must be looked at.
  boolean inTime() {
    return from != null || to != null;
  }

  /// Whether one box of a dataset's places lies where it must.
  boolean allows(Box place) {
    return (box == null || box.meets(place))
        && (near == null || place.kilometres(near.latitude(), near.longitude()) <= near.withinKm());
  }

  /// Whether the period of a dataset meets this one; a day that is null is open.
  boolean allows(@Nullable LocalDate start, @Nullable LocalDate end) {
    return (to == null || start == null || !start.isAfter(to))
        && (from == null || end == null || !end.isBefore(from));
  }
}
