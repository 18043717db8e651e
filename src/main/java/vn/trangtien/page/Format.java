package vn.trangtien.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.trangtien.identifier.Language;

/// How numbers, sizes and days are written for people: 1.234,5 and 22/11/2026 in Vietnamese,
/// 1,234.5 and 22 Nov 2026 in English.
enum Format {
  VI(Locale.forLanguageTag("vi-VN"), "dd/MM/yyyy", "HH:mm 'ngày' dd/MM/yyyy"),
  EN(Locale.ENGLISH, "d MMM yyyy", "d MMM yyyy, HH:mm");

  private static final String[] UNITS = {"byte", "kB", "MB", "GB", "TB"};

  private final Locale locale;
  private final DateTimeFormatter day;
  private final DateTimeFormatter time;

  Format(Locale locale, String day, String time) {
    this.locale = locale;
    this.day = DateTimeFormatter.ofPattern(day, locale);
    this.time = DateTimeFormatter.ofPattern(time, locale).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  static Format of(Language language) {
    return switch (language) {
      case VI -> VI;
      case EN -> EN;
    };
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  String number(BigDecimal number) {
    NumberFormat decimal = NumberFormat.getNumberInstance(locale);
    decimal.setMaximumFractionDigits(Math.clamp(number.scale(), 0, 20));
    return decimal.format(number);
  }

  /// A size in the decimal units of the SI, with at most one decimal.
  String size(long bytes) {
    double amount = bytes;
    int unit = 0;
    while (amount >= 999.95 && unit < UNITS.length - 1) {
      amount /= 1000;
      unit++;
    }
    NumberFormat decimal = NumberFormat.getNumberInstance(locale);
    decimal.setMaximumFractionDigits(unit == 0 || amount >= 99.95 ? 0 : 1);
    String name = unit == 0 && bytes != 1 && this == EN ? "bytes" : UNITS[unit];
    return decimal.format(amount) + "\u00a0" + name;
  }

  String day(LocalDate date) {
    return day.format(date);
  }

  /// A moment by Huế's clock, to the minute.
  String time(Instant instant) {
    return time.format(instant);
  }
}
