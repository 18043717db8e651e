package vn.trangtien.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The columns of a table, found by the names under which they were published.
final class Columns {

  private final List<Column> all;
  private final Map<String, Column> byName;

  Columns(List<Column> all) {
    this.all = List.copyOf(all);
    this.byName = all.stream().collect(Collectors.toMap(Column::name, Function.identity()));
  }

  List<Column> all() {
    return all;
  }

  Optional<Column> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// @throws IllegalArgumentException where there is no such column: who asks has looked it up
  Column get(String name) {
    return find(name).orElseThrow(() -> new IllegalArgumentException("No column " + name));
  }
}
