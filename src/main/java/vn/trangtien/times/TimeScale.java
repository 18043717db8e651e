package vn.trangtien.times;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Language;
import vn.trangtien.page.Frame;

/// The steps of a time axis, finest first, and how times are written in tables:
/// `2026-10-01T08:00:00+07:00`, `2026-10-01`, `2026-W40`, `2026-10`, `2026-Q4`, `2026-H2`, `2026`,
/// `2025-2026`.
public enum TimeScale {
  HOUR("", true),
  DAY("\\d{4}-\\d{2}-\\d{2}", true),
  WEEK("\\d{4}-W\\d{2}", true),
  MONTH("\\d{4}-\\d{2}", true),
  QUARTER("\\d{4}-Q[1-4]", true),
  HALF("\\d{4}-H[12]", true),
  YEAR("\\d{4}", false),
  SCHOOL_YEAR("\\d{4}-\\d{4}", false);

  private static final int HOURS = 24;

  private final Pattern written;
  private final boolean refines;

  TimeScale(String written, boolean refines) {
    this.written = Pattern.compile(written);
    this.refines = refines;
  }

  /// The scale in which both ends of a column of text are written; empty where they are no times.
  public static Optional<TimeScale> of(@Nullable String least, @Nullable String most) {
    for (TimeScale scale : values()) {
      if (least != null && most != null && scale != HOUR && scale.holds(least, most)) {
        return Optional.of(scale);
      }
    }
    return Optional.empty();
  }

  private boolean holds(String least, String most) {
    return written.matcher(least).matches() && written.matcher(most).matches();
  }

  /// The next scale with fewer steps; itself where there is none.
  public TimeScale coarser() {
    return switch (this) {
      case HOUR -> DAY;
      case DAY, WEEK -> MONTH;
      case MONTH, QUARTER, HALF -> YEAR;
      case YEAR, SCHOOL_YEAR -> this;
    };
  }

  /// Whether [#coarser] has fewer steps.
  public boolean refines() {
    return refines;
  }

  /// Where what `text` says begins; null where it is no time of this scale.
  public @Nullable LocalDateTime start(String text) {
    try {
      return switch (this) {
        case HOUR -> OffsetDateTime.parse(text).toLocalDateTime();
        case DAY -> LocalDate.parse(text).atStartOfDay();
        case WEEK ->
            LocalDate.of(year(text), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(text.substring(6)))
                .with(java.time.DayOfWeek.MONDAY)
                .atStartOfDay();
        case MONTH -> LocalDate.parse(text + "-01").atStartOfDay();
        case QUARTER -> LocalDate.of(year(text), 3 * (text.charAt(6) - '1') + 1, 1).atStartOfDay();
        case HALF -> LocalDate.of(year(text), 6 * (text.charAt(6) - '1') + 1, 1).atStartOfDay();
        case YEAR, SCHOOL_YEAR -> LocalDate.of(year(text), 1, 1).atStartOfDay();
      };
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException other) {
      return null;
    }
  }

  private static int year(String text) {
    return Integer.parseInt(text.substring(0, 4));
  }

  /// The step that holds `time`, counted from 1970.
  public long step(LocalDateTime time) {
    return switch (this) {
      case HOUR -> Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 3600);
      case DAY -> time.toLocalDate().toEpochDay();
      case WEEK -> Math.floorDiv(time.toLocalDate().toEpochDay() + 3, 7);
      case MONTH -> time.getYear() * 12L + time.getMonthValue() - 1;
      case QUARTER -> time.getYear() * 4L + time.get(IsoFields.QUARTER_OF_YEAR) - 1;
      case HALF -> time.getYear() * 2L + (time.getMonthValue() - 1) / 6;
      case YEAR, SCHOOL_YEAR -> time.getYear();
    };
  }

  /// What people call a step.
  public String label(Frame frame, long step) {
    boolean vi = frame.language() == Language.VI;
    return switch (this) {
      case HOUR ->
          (step % HOURS < 10 ? "0" : "")
              + Math.floorMod(step, HOURS)
              + (vi ? ":00 ngày " : ":00, ")
              + frame.day(LocalDate.ofEpochDay(Math.floorDiv(step, HOURS)));
      case DAY -> frame.day(LocalDate.ofEpochDay(step));
      case WEEK -> {
        LocalDate monday = LocalDate.ofEpochDay(step * 7 - 3);
        yield (vi ? "tuần " : "week ")
            + monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
            + "/"
            + monday.get(IsoFields.WEEK_BASED_YEAR);
      }
      case MONTH -> "%02d/%d".formatted(step % 12 + 1, step / 12);
      case QUARTER -> (vi ? "quý " : "Q") + (step % 4 + 1) + "/" + step / 4;
      case HALF ->
          (step % 2 == 0 ? (vi ? "nửa đầu " : "H1 ") : vi ? "nửa cuối " : "H2 ") + step / 2;
      case YEAR -> Long.toString(step);
      case SCHOOL_YEAR -> step + "–" + (step + 1);
    };
  }
}
