package vn.trangtien.rows;

import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.Filter;

/// One condition of an address on one column, such as `dan_so__gte=1000`.
///
/// @param column as published
/// @param value as the address says it; several are parted by commas
public record Condition(String column, Comparison comparison, String value) {

  static final int MOST_CHARACTERS = 500;
  static final int MOST_VALUES = 200;

  /// The parameter's name, such as `dan_so__gte`.
  String parameter() {
    boolean bare = comparison == Comparison.EQ && !RowParameters.isOwn(column);
    return bare ? column : column + "__" + comparison.word();
  }

  /// What the table is asked.
  ///
  /// @throws vn.trangtien.http.ProblemException where the value is none of the column's type
  List<Filter> filters(Column on) {
    return switch (comparison) {
      case EQ -> one(on, Filter.Operator.EQ, value);
      case NOT -> one(on, Filter.Operator.NE, value);
      case LT -> one(on, Filter.Operator.LT, value);
      case LTE -> one(on, Filter.Operator.LE, value);
      case GT -> one(on, Filter.Operator.GT, value);
      case GTE -> one(on, Filter.Operator.GE, value);
      case BETWEEN -> between(on, CommaList.split(value));
      case CONTAINS -> List.of(new Filter.Contains(column, part(), false));
      case CONTAINS_EXACTLY -> List.of(new Filter.Contains(column, part(), true));
      case IN -> List.of(new Filter.OneOf(column, values(on)));
      case EMPTY -> List.of(new Filter.Empty(column, isEmpty()));
    };
  }

  private List<Filter> one(Column on, Filter.Operator operator, String text) {
    return List.of(new Filter.Compares(column, operator, CellReader.read(on, limited(text))));
  }

  private List<Filter> between(Column on, List<String> ends) {
    if (ends.size() != 2) {
      throw Refusals.bad(
          "“" + parameter() + "” cần đúng hai giá trị cách nhau bằng dấu phẩy, như 10,20.",
          "“" + parameter() + "” needs just two values parted by a comma, such as 10,20.");
    }
    return Stream.concat(
            one(on, Filter.Operator.GE, ends.getFirst()).stream(),
            one(on, Filter.Operator.LE, ends.getLast()).stream())
        .toList();
  }

  private List<Object> values(Column on) {
    List<String> wanted = CommaList.split(value);
    if (wanted.size() > MOST_VALUES) {
      throw Refusals.bad(
          "“" + parameter() + "” nhận nhiều nhất " + MOST_VALUES + " giá trị.",
          "“" + parameter() + "” takes at most " + MOST_VALUES + " values.");
    }
    return wanted.stream().map(it -> CellReader.read(on, limited(it))).toList();
  }

  private String part() {
    if (value.isBlank()) {
      throw Refusals.bad(
          "“" + parameter() + "” cần chữ để tìm.", "“" + parameter() + "” needs words to find.");
    }
    return limited(value);
  }

  private boolean isEmpty() {
    if (!value.equals("true") && !value.equals("false")) {
      throw Refusals.bad(
          "“" + parameter() + "” phải là true hoặc false.",
          "“" + parameter() + "” must be true or false.");
    }
    return value.equals("true");
  }

  private String limited(String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw Refusals.bad(
          "Giá trị của “" + parameter() + "” dài quá " + MOST_CHARACTERS + " ký tự.",
          "The value of “" + parameter() + "” is longer than " + MOST_CHARACTERS + " characters.");
    }
    return text;
  }
}
