package vn.trangtien.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  @Test
  void numbersAreGroupedAsTheReaderDoes() {
    assertThat(Format.VI.number(1_234_567)).isEqualTo("1.234.567");
    assertThat(Format.EN.number(1_234_567)).isEqualTo("1,234,567");
  }

  @Test
  void daysAndTimesAreThoseOfHue() {
    assertThat(Format.VI.day(LocalDate.of(2025, 7, 1))).isEqualTo("01/07/2025");
    assertThat(Format.EN.day(LocalDate.of(2025, 7, 1))).isEqualTo("1 Jul 2025");
    Instant lateInUtc = Instant.parse("2025-06-30T17:30:00Z");
    assertThat(Format.VI.time(lateInUtc)).isEqualTo("00:30 ngày 01/07/2025");
    assertThat(Format.EN.time(lateInUtc)).isEqualTo("1 Jul 2025, 00:30");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 byte | 0 bytes",
        "1 | 1 byte | 1 byte",
        "999 | 999 byte | 999 bytes",
        "1000 | 1 kB | 1 kB",
        "10740 | 10,7 kB | 10.7 kB",
        "999949 | 1.000 kB | 1,000 kB",
        "999999 | 1 MB | 1 MB",
        "1234567890 | 1,2 GB | 1.2 GB",
      })
  void sizesAreShortAndHuman(long bytes, String vi, String en) {
    assertThat(Format.VI.size(bytes).replace('\u00a0', ' ')).isEqualTo(vi);
    assertThat(Format.EN.size(bytes).replace('\u00a0', ' ')).isEqualTo(en);
  }
}
