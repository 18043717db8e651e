package vn.trangtien.charts;

import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Text;
import vn.trangtien.tables.Column;
import vn.trangtien.times.TimeScale;

/// What a column can be in a chart.
///
/// @param scale of a column of times
/// @param values which values it may hold; null where nobody described it
/// @param additive whether adding its cells means something
/// @param marked whether its cells are words with marks, such as Vietnamese has
/// @param distinct how many different cells it has
/// @param filled how many cells are not empty
record Role(
    Column column,
    Text title,
    Text unit,
    Kind kind,
    boolean key,
    @Nullable TimeScale scale,
    Distribution.@Nullable Values values,
    boolean additive,
    boolean marked,
    long distinct,
    long filled) {

  /// What its cells are.
  enum Kind {
    TIME,
    CATEGORY,
    CODE,
    TRUTH,
    MEASURE,
    OTHER
  }

  String name() {
    return column.name();
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /// Whether rows can be gathered by it.
  boolean gathers() {
    return switch (kind) {
      case CATEGORY, CODE, TRUTH -> true;
      case TIME, MEASURE, OTHER -> false;
    };
  }

  /// Whether its cells are codes of a list, each with one meaning.
  boolean named() {
    return values != null && values.codeList() != null && values.codeDateColumn().isEmpty();
  }

  /// Whether its publisher said that its cells must not be added.
  boolean apart() {
    return values != null && Boolean.FALSE.equals(values.summable());
  }

  /// Whether its cells say in a language without marks what those of `other` say: it is called the
  /// same and something more, such as *Country* and *Country in English*.
  boolean translates(Role other) {
    return other.marked
        && !marked
        && title.vi().startsWith(other.title.vi())
        && title.en().startsWith(other.title.en());
  }

  /// Whether its cells are sums of other columns: what a reader asks for first.
  boolean total() {
    return values != null && !values.sumOf().isEmpty();
  }
}
