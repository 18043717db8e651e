package vn.trangtien.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Statistics;
import vn.trangtien.times.TimeScale;

/// What the columns of a table can be in a chart, by the column dictionary and their cells.
///
/// A quantity is a number with a unit that is no coordinate. It can be added unless its unit says
/// otherwise (percent, points, degrees, something *per* something, a length or a time) or its
/// publisher does (`tt:summable`).
record Roles(List<Role> all, long rows) {

  private static final int MOST_COLUMNS = 60;

  /// Units whose numbers mean nothing when added.
  private static final Pattern NO_SUM =
      Pattern.compile(
          "(?i).*[%‰°/].*|điểm.*|sao|ph|m|mét|cm|mm|mw|phút|giờ|ngày|ngày làm việc|tháng|năm|cấp"
              + "|hạng|chỉ số|lần|độ");

  private static final Pattern DEGREES = Pattern.compile("(?i)độ|°|degrees?");
  private static final Pattern PLANE = Pattern.compile("(?i)[xy]_.*|easting|northing");

  private static final Pattern MARKS = Pattern.compile("[\\p{L}&&[^A-Za-z]]");

  Roles {
    all = List.copyOf(all);
  }

  /// Asks the table about each of its columns.
  static Roles of(DatasetTable table) {
    List<Role> found = new ArrayList<>();
    for (Column column : table.table().columns().stream().limit(MOST_COLUMNS).toList()) {
      found.add(role(table, column));
    }
    return new Roles(found, table.table().rowCount());
  }

  List<Role> of(Role.Kind kind) {
    return all.stream().filter(it -> it.is(kind)).toList();
  }

  List<Role> keys() {
    return all.stream().filter(Role::key).toList();
  }

  private static Role role(DatasetTable table, Column column) {
    Distribution.@Nullable Column described = table.described(column.name()).orElse(null);
    Text title =
        described == null || described.title().isEmpty()
            ? new Text(column.name(), column.name())
            : described.title();
    Text unit = described == null ? Text.EMPTY : described.unit();
    Distribution.@Nullable Values values = described == null ? null : described.values();
    Statistics cells = table.table().statistics(column.name(), List.of());
    TimeScale scale = scale(column.type(), cells);
    boolean key = table.distribution().primaryKey().contains(column.name());
    return new Role(
        column,
        title,
        unit,
        kind(table, column, unit, values, scale),
        key,
        scale,
        values,
        additive(unit, values),
        cells.bars().stream().anyMatch(it -> MARKS.matcher(it.from()).find()),
        cells.distinct(),
        cells.filled());
  }

  private static @Nullable TimeScale scale(ColumnType type, Statistics cells) {
    return switch (type) {
      case YEAR -> TimeScale.YEAR;
      case YEAR_MONTH -> TimeScale.MONTH;
      case DATE -> TimeScale.DAY;
      case DATE_TIME -> TimeScale.HOUR;
      case TEXT -> TimeScale.of(cells.min(), cells.max()).orElse(null);
      case INTEGER, DECIMAL, BOOLEAN, TIME, URI -> null;
    };
  }

  private static Role.Kind kind(
      DatasetTable table,
      Column column,
      Text unit,
      Distribution.@Nullable Values values,
      @Nullable TimeScale scale) {
    if (scale != null) {
      return Role.Kind.TIME;
    }
    return switch (column.type()) {
      case TEXT ->
          isForeign(table, column) || values != null && values.codeList() != null
              ? Role.Kind.CODE
              : Role.Kind.CATEGORY;
      case BOOLEAN -> Role.Kind.TRUTH;
      case INTEGER, DECIMAL ->
          unit.isEmpty() || isPlace(table, column, unit) ? Role.Kind.OTHER : Role.Kind.MEASURE;
      case DATE, DATE_TIME, TIME, YEAR, YEAR_MONTH, URI -> Role.Kind.OTHER;
    };
  }

  /// Whether its cells name rows of another table.
  private static boolean isForeign(DatasetTable table, Column column) {
    return table.distribution().foreignKeys().stream()
        .anyMatch(it -> it.column().equals(column.name()));
  }

  private static boolean isPlace(DatasetTable table, Column column, Text unit) {
    return DEGREES.matcher(unit.vi()).matches()
        || PLANE.matcher(column.name()).matches()
        || table
            .place()
            .filter(it -> it.latitude().equals(column) || it.longitude().equals(column))
            .isPresent();
  }

  private static boolean additive(Text unit, Distribution.@Nullable Values values) {
    Boolean said = values == null ? null : values.summable();
    return said != null ? said : !NO_SUM.matcher(unit.vi().strip()).matches();
  }
}
