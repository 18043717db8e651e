package vn.trangtien.rows;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// What the column dictionaries of one dataset say of codes and keys.
///
/// @param codes columns with codes of a list
/// @param keys promises that cells stand in another file
record JoinColumns(Iri dataset, Text title, Set<Code> codes, Set<Key> keys) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /// A column with codes.
  ///
  /// @param date on which all codes are valid; null where none is said
  /// @param dateColumn the column of the same row with that day; empty where there is none
  record Code(String column, Iri list, @Nullable LocalDate date, String dateColumn) {}

  /// A column whose cells stand in a column of another file.
  record Key(String column, Iri other, String otherColumn) {}

  static JoinColumns of(Dataset dataset) {
    Set<Code> codes = new LinkedHashSet<>();
    Set<Key> keys = new LinkedHashSet<>();
    for (Distribution file : dataset.distribution()) {
      for (Distribution.Column column : file.columns()) {
        Distribution.Values values = column.values();
        Iri list = values.codeList();
        if (list != null) {
          codes.add(new Code(column.name(), list, values.codeDate(), values.codeDateColumn()));
        }
      }
      file.foreignKeys().forEach(it -> it.dataset().ifPresent(other -> keys.add(key(it, other))));
    }
    return new JoinColumns(dataset.iri(), dataset.title(), codes, keys);
  }

  boolean isEmpty() {
    return codes.isEmpty() && keys.isEmpty();
  }

  /// How the rows of `other` go with these, keys first.
  List<Join> with(JoinColumns other) {
    List<Join> joins = new ArrayList<>();
    for (Key key : keys) {
      if (key.other().equals(other.dataset())) {
        joins.add(other.join(key.column(), key.otherColumn(), Join.Kind.KEY, null, stands(key)));
      }
    }
    if (other.dataset().equals(dataset)) {
      return joins;
    }
    for (Key key : other.keys()) {
      if (key.other().equals(dataset)) {
        joins.add(other.join(key.otherColumn(), key.column(), Join.Kind.KEY, null, names(key)));
      }
    }
    for (Code mine : codes) {
      for (Code its : other.codes()) {
        same(mine, its)
            .ifPresent(
                reason ->
                    joins.add(
                        other.join(
                            mine.column(), its.column(), Join.Kind.CODE, mine.list(), reason)));
      }
    }
    return joins;
  }

  private Join join(String column, String own, Join.Kind kind, @Nullable Iri list, Text reason) {
    return new Join(column, dataset, title, own, kind, list, reason);
  }

  private static Text stands(Key key) {
    return new Text(
        "Mỗi giá trị của cột " + key.column() + " có trong cột " + key.otherColumn() + ".",
        "Each value of " + key.column() + " stands in " + key.otherColumn() + ".");
  }

  private static Text names(Key key) {
    return new Text(
        "Cột " + key.column() + " của tập kia lấy giá trị từ cột " + key.otherColumn() + ".",
        "The other’s column " + key.column() + " takes its values from " + key.otherColumn() + ".");
  }

  /// Why codes of both mean the same; empty where they need not: a code can be given anew.
  private static Optional<Text> same(Code mine, Code its) {
    LocalDate date = mine.date();
    String list = mine.list().path();
    if (!mine.list().equals(its.list())) {
      return Optional.empty();
    }
    boolean dated = !mine.dateColumn().isEmpty();
    boolean datedToo = !its.dateColumn().isEmpty();
    if (dated && datedToo) {
      String both = mine.dateColumn() + " = " + its.dateColumn();
      return Optional.of(
          new Text(
              "Cùng danh mục mã " + list + "; ghép cả cột ngày hiệu lực (" + both + ").",
              "Codes of the same list, " + list + "; join the day of the codes too: " + both));
    }
    LocalDate known = date == null ? its.date() : date;
    if (dated != datedToo && known != null) {
      String column = dated ? mine.dateColumn() : its.dateColumn();
      return Optional.of(
          new Text(
              "Cùng danh mục mã "
                  + list
                  + "; chỉ ghép dòng có "
                  + column
                  + " không sau "
                  + DAY.format(known)
                  + " và mã chưa đổi nghĩa đến ngày ấy.",
              "Codes of the same list, "
                  + list
                  + ", for rows whose "
                  + column
                  + " is no later than "
                  + ENGLISH_DAY.format(known)
                  + ", while the code has not changed its meaning by that day."));
    }
    return !dated && !datedToo && java.util.Objects.equals(date, its.date())
        ? Optional.of(alike(list, date))
        : Optional.empty();
  }

  private static Text alike(String list, @Nullable LocalDate date) {
    return date == null
        ? new Text("Cùng danh mục mã " + list + ".", "Codes of the same list, " + list + ".")
        : new Text(
            "Cùng danh mục mã " + list + ", hiểu theo ngày " + DAY.format(date) + ".",
            "Codes of the same list, " + list + ", as of " + ENGLISH_DAY.format(date) + ".");
  }

  private static Key key(Distribution.ForeignKey it, Iri other) {
    return new Key(it.column(), other, it.reference());
  }
}
