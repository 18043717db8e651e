package vn.trangtien.inspection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.catalog.Distribution.Column;
import vn.trangtien.catalog.Distribution.ForeignKey;
import vn.trangtien.catalog.Distribution.Values;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Box;
import vn.trangtien.vocabulary.Vocabulary;

/// Makes the rules of a table out of its column dictionary, and finds what is wrong with that.
final class TableRules {

  private static final Iri PLACES = Iri.own("/place");
  private static final String LATITUDE = "vi_do";
  private static final String LONGITUDE = "kinh_do";

  private final Vocabulary vocabulary;
  private final Folder folder;
  private final Box province;
  private final List<String> header;
  private final Findings findings;
  private final List<RowRule> rules = new ArrayList<>();

  private TableRules(
      Vocabulary vocabulary, Folder folder, Box province, List<String> header, Findings findings) {
    this.vocabulary = vocabulary;
    this.folder = folder;
    this.province = province;
    this.header = header;
    this.findings = findings;
  }

  /// @param findings takes the faults of the dictionary
  static List<RowRule> of(
      Distribution table, Vocabulary vocabulary, Folder folder, Box province, Findings findings) {
    List<String> header = table.columns().stream().map(Column::name).toList();
    TableRules it = new TableRules(vocabulary, folder, province, header, findings);
    table.columns().forEach(it::addColumn);
    it.addKey(table.primaryKey());
    table.foreignKeys().forEach(it::addForeignKey);
    return List.copyOf(it.rules);
  }

  private void addColumn(Column column) {
    int index = header.indexOf(column.name());
    rules.add(CellRules.of(column, index));
    addCodes(column, index);
    addSum(column, index);
    if (column.name().startsWith(LATITUDE)) {
      String longitude = LONGITUDE + column.name().substring(LATITUDE.length());
      if (header.contains(longitude)) {
        int other = header.indexOf(longitude);
        rules.add(new CoordinateRule(column.name(), index, longitude, other, province));
      }
    }
  }

  private void addCodes(Column column, int index) {
    Values values = column.values();
    Iri list = values.codeList();
    if (list == null) {
      return;
    }
    boolean dated = values.codeDate() != null ^ !values.codeDateColumn().isEmpty();
    if (list.equals(PLACES) && !dated) {
      findings.add(
          0,
          column.name(),
          "codeDate",
          "mã địa bàn phải đi kèm đúng một ngày (tt:codeDate hoặc tt:codeDateColumn)",
          "place codes need exactly one of tt:codeDate and tt:codeDateColumn");
    }
    int day = values.codeDateColumn().isEmpty() ? -1 : place(column, values.codeDateColumn());
    rules.add(CodeRule.of(vocabulary, column.name(), index, list, values.codeDate(), day));
  }

  private void addSum(Column column, int index) {
    List<String> parts = column.values().sumOf();
    List<Integer> places = parts.stream().map(it -> place(column, it)).toList();
    if (!parts.isEmpty() && !places.contains(-1)) {
      rules.add(new SumRule(column.name(), index, places, column.datatype().equals("integer")));
    }
  }

  private void addKey(List<String> key) {
    List<Integer> places = key.stream().map(header::indexOf).toList();
    if (places.contains(-1)) {
      unknown("", String.join(" ", key));
    } else if (!key.isEmpty()) {
      rules.add(new KeyRule(key, places));
    }
  }

  private void addForeignKey(ForeignKey key) {
    int index = header.indexOf(key.column());
    Optional<Path> other = folder.file(key.file());
    Optional<Set<String>> values = other.flatMap(it -> folder.values(it, key.reference()));
    String where = key.file().path() + " " + key.reference();
    if (index < 0) {
      unknown("", key.column());
    } else if (values.isEmpty()) {
      findings.add(
          0,
          key.column(),
          "foreignKey",
          "không có tệp hoặc cột " + where,
          "there is no file or column " + where);
    } else {
      Set<String> known = values.get();
      rules.add((row, at) -> refer(row, row.cell(index), key.column(), known, where, at));
    }
  }

  private static void refer(
      Row row, String cell, String column, Set<String> known, String where, Findings findings) {
    if (!cell.isEmpty() && !known.contains(cell)) {
      findings.add(
          row.number(),
          column,
          "foreignKey",
          "«" + CellRules.shortened(cell) + "» không có trong " + where,
          "“" + CellRules.shortened(cell) + "” is not in " + where);
    }
  }

  /// Where the column that `column` names stands; -1, and a finding, where there is none.
  private int place(Column column, String named) {
    int index = header.indexOf(named);
    if (index < 0) {
      unknown(column.name(), named);
    }
    return index;
  }

  private void unknown(String column, String named) {
    findings.add(0, column, "dictionary", "không có cột " + named, "there is no column " + named);
  }
}
