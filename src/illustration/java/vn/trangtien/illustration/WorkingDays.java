package vn.trangtien.illustration;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/// Days on which an office would do something: Monday to Friday, without the public holidays that
/// have a fixed date. Tết is not known.
final class WorkingDays {

  private static final List<MonthDay> HOLIDAYS =
      List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));

  private WorkingDays() {}

  /// `day`, or the last working day before it.
  static LocalDate orBefore(LocalDate day) {
    boolean weekend = day.getDayOfWeek().getValue() > 5;
    boolean holiday = HOLIDAYS.contains(MonthDay.from(day));
    return weekend || holiday ? orBefore(day.minusDays(1)) : day;
  }
}
