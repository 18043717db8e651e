package vn.trangtien.discovery;

import io.micronaut.http.HttpParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.trangtien.facets.Bounds;
import vn.trangtien.vocabulary.Box;

/// How [Bounds] stand in an address: `bbox=west,south,east,north` as in
/// [OGC API Features, 7.15.3](https://docs.ogc.org/is/17-069r4/17-069r4.html#_parameter_bbox),
/// `near=latitude,longitude` with `within` in kilometres, and days, months or years.
final class BoundsAddress {

  private static final String DEFAULT_WITHIN = "10";
  private static final double MOST_WITHIN = 1_000;
  private static final String NUMBER = "[+-]?\\d{1,4}(\\.\\d{1,12})?";

  private BoundsAddress() {}

  static Bounds read(HttpParameters parameters) {
    String box = SearchAddress.single(parameters, "bbox", "");
    String near = SearchAddress.single(parameters, "near", "");
    String within = SearchAddress.single(parameters, "within", "");
    if (near.isEmpty() && !within.isEmpty()) {
      throw SearchAddress.refused(
          "Tham số “within” chỉ dùng cùng với “near”.",
          "The parameter “within” goes with “near” only.");
    }
    LocalDate from = day(parameters, "from", false);
    LocalDate to = day(parameters, "to", true);
    if (from != null && to != null && from.isAfter(to)) {
      throw SearchAddress.refused(
          "“from” phải không sau “to”.", "“from” must not be later than “to”.");
    }
    return new Bounds(
        box.isEmpty() ? null : box(box),
        near.isEmpty() ? null : near(near, within.isEmpty() ? DEFAULT_WITHIN : within),
        from,
        to,
        day(parameters, "changed-since", false));
  }

  static void write(Bounds bounds, StringJoiner query) {
    Box box = bounds.box();
    if (box != null) {
      query.add("bbox=" + plain(box.west(), box.south(), box.east(), box.north()));
    }
    Bounds.Near near = bounds.near();
    if (near != null) {
      query.add("near=" + plain(near.latitude(), near.longitude()));
      query.add("within=" + plain(near.withinKm()));
    }
    write("from", bounds.from(), query);
    write("to", bounds.to(), query);
    write("changed-since", bounds.changedSince(), query);
  }

  private static void write(String name, @Nullable LocalDate day, StringJoiner query) {
    if (day != null) {
      query.add(name + "=" + day);
    }
  }

  private static String plain(double... numbers) {
    StringJoiner plain = new StringJoiner(",");
    for (double number : numbers) {
      plain.add(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }
    return plain.toString();
  }

  private static Box box(String written) {
    double[] edges = numbers(written, 4);
    if (edges.length != 4
        || !isPlace(edges[1], edges[0])
        || !isPlace(edges[3], edges[2])
        || edges[1] > edges[3]) {
      throw SearchAddress.refused(
          "“bbox” phải là tây,nam,đông,bắc theo độ WGS 84, như 107,16,108,17: “%s”."
              .formatted(SearchAddress.shown(written)),
          "“bbox” must be west,south,east,north in degrees of WGS 84, as 107,16,108,17: “%s”."
              .formatted(SearchAddress.shown(written)));
    }
    return new Box(edges[1], edges[0], edges[3], edges[2]);
  }

  private static Bounds.Near near(String written, String within) {
    double[] point = numbers(written, 2);
    double[] radius = numbers(within, 1);
    if (point.length != 2 || !isPlace(point[0], point[1])) {
      throw SearchAddress.refused(
          "“near” phải là vĩ độ,kinh độ theo WGS 84, như 16.46,107.59: “%s”."
              .formatted(SearchAddress.shown(written)),
          "“near” must be latitude,longitude in degrees of WGS 84, as 16.46,107.59: “%s”."
              .formatted(SearchAddress.shown(written)));
    }
    if (radius.length != 1 || radius[0] <= 0 || radius[0] > MOST_WITHIN) {
      throw SearchAddress.refused(
          "“within” phải lớn hơn 0 và tối đa 1000 km: “%s”.".formatted(SearchAddress.shown(within)),
          "“within” must be more than 0 and at most 1000 km: “%s”."
              .formatted(SearchAddress.shown(within)));
    }
    return new Bounds.Near(point[0], point[1], radius[0]);
  }

  private static boolean isPlace(double latitude, double longitude) {
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  }

  /// `count` numbers with commas between; none where it is anything else.
  private static double[] numbers(String written, int count) {
    String[] parts = written.split(",", -1);
    double[] numbers = new double[parts.length == count ? count : 0];
    for (int i = 0; i < numbers.length; i++) {
      if (!parts[i].strip().matches(NUMBER)) {
        return new double[0];
      }
      numbers[i] = Double.parseDouble(parts[i].strip());
    }
    return numbers;
  }

  private static @Nullable LocalDate day(HttpParameters parameters, String name, boolean last) {
    String written = SearchAddress.single(parameters, name, "");
    try {
      return switch (written.length()) {
        case 0 -> null;
        case 4 ->
            last ? Year.parse(written).atMonth(12).atEndOfMonth() : Year.parse(written).atDay(1);
        case 7 ->
            last ? YearMonth.parse(written).atEndOfMonth() : YearMonth.parse(written).atDay(1);
        default -> LocalDate.parse(written);
      };
    } catch (DateTimeParseException malformed) {
      throw SearchAddress.refused(
          "“%s” phải là ngày, tháng hoặc năm như 2024-05-31, 2024-05 hay 2024: “%s”."
              .formatted(name, SearchAddress.shown(written)),
          "“%s” must be a day, month or year as 2024-05-31, 2024-05 or 2024: “%s”."
              .formatted(name, SearchAddress.shown(written)));
    }
  }
}
