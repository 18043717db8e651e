package vn.trangtien.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cells as Vietnamese offices write them.
final class ColumnTypeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"01/04/2025", "1/4/2025", "1-4-2025", "01.04.2025", "2025/04/01", "2025-04-01"})
  void datesAreDayFirstUnlessTheYearIs(String text) {
    assertThat(ColumnType.DATE.read(text)).isEqualTo(LocalDate.of(2025, 4, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2025", "12/31/2025", "1/4/25", "45839", "quý 1/2025", "1/4-2025"})
  void whatIsNoDateIsAMisfit(String text) {
    assertThat(ColumnType.DATE.read(text)).isNull();
  }

  @Test
  void momentsAreInVietnameseTimeUnlessTheySayOtherwise() {
    OffsetDateTime noon = OffsetDateTime.parse("2025-04-01T12:00:00+07:00");
    assertThat(ColumnType.DATE_TIME.read("01/04/2025 12:00")).isEqualTo(noon);
    assertThat(ColumnType.DATE_TIME.read("2025-04-01 12:00:00")).isEqualTo(noon);
    assertThat(((OffsetDateTime) ColumnType.DATE_TIME.read("2025-04-01T05:00:00Z")).toInstant())
        .isEqualTo(noon.toInstant());
    assertThat(ColumnType.TIME.read("7:30")).isEqualTo(LocalTime.of(7, 30));
    assertThat(ColumnType.TIME.read("25:00")).isNull();
    assertThat(ColumnType.YEAR_MONTH.read("7/2025")).isEqualTo("2025-07");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,5|1234.5",
        "850.000|850000",
        "1234,5|1234.5",
        "1\u00A0234,5|1234.5",
        "1\u202F234\u202F567|1234567",
        "\u22125,5|-5.5",
        "12|12"
      })
  void officesWriteACommaAndGroupWithPoints(String text, BigDecimal number) {
    assertThat(ColumnType.DECIMAL.read(text, Notation.COMMA)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1234.5|1234.5", "16.463|16.463", "1,234.5|1234.5", "1.5E3|1500", "\u22120.5|-0.5"})
  void machinesWriteAPoint(String text, BigDecimal number) {
    assertThat((BigDecimal) ColumnType.DECIMAL.read(text, Notation.POINT))
        .isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hơn 850.000", "12%", "1,8 triệu", "1 234", "(5)", "1.2.3", "-", "5 ha"})
  void aNumberWithAWordIsAMisfit(String text) {
    assertThat(ColumnType.DECIMAL.read(text)).isNull();
    assertThat(ColumnType.INTEGER.read(text)).isNull();
  }

  @Test
  void aWholeColumnTellsHowItsNumbersAreWritten() {
    assertThat(guess("850.000", "1.234,5")).isEqualTo("decimal COMMA");
    assertThat(guess("850.000", "12")).isEqualTo("integer COMMA");
    assertThat(guess("16.463", "107.5")).isEqualTo("decimal POINT");
    assertThat(guess("16.463", "0.125")).isEqualTo("decimal POINT");
    assertThat(guess("1,234", "1,234,567")).isEqualTo("integer POINT");
    assertThat(guess("1.5", "1,5")).isEqualTo("string COMMA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00123",
        "0905123456",
        "+84905123456",
        "84905123456",
        "3300101234",
        "0101234567-001",
        "046201001234",
        "246201001234",
        "1234567890123456"
      })
  void codesStayTexts(String code) {
    assertThat(guess(code, code)).startsWith("string");
  }

  @Test
  void identityCardsOfBothLengthsAreTexts() {
    assertThat(guess("191234567", "246201001234")).startsWith("string");
    assertThat(guess("191234567", "5")).startsWith("integer");
  }

  @Test
  void datesMonthsTimesAndTruthsAreTold() {
    assertThat(guess("03/04/2025", "31.12.2024")).startsWith("date ");
    assertThat(guess("2025-04-01 12:00", "1/4/2025 7:05")).startsWith("dateTime");
    assertThat(guess("7:30", "17:00:00")).startsWith("time");
    assertThat(guess("01/2025", "12/2025")).startsWith("gYearMonth");
    assertThat(guess("Có", "không")).startsWith("boolean");
    assertThat(guess("12/31/2025")).startsWith("string");
  }

  private static String guess(String... cells) {
    TypeGuess guess = new TypeGuess();
    for (String cell : cells) {
      guess.see(cell);
    }
    return guess.type().datatype() + " " + guess.notation();
  }
}
