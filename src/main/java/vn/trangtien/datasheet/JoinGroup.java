package vn.trangtien.datasheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.Join;

/// Datasets that go with one by the same column, for the same reason.
///
/// @param column the one's column
record JoinGroup(String column, Text reason, List<Join> joins) {

  private static final int SHOWN = 4;
  private static final int MOST = 100;

  JoinGroup {
    joins = List.copyOf(joins);
  }

  /// Keys first, then those with the most datasets.
  static List<JoinGroup> of(List<Join> joins) {
    Map<List<Object>, List<Join>> groups = new LinkedHashMap<>();
    for (Join join : joins) {
      groups
          .computeIfAbsent(List.of(join.column(), join.reason()), it -> new ArrayList<>())
          .add(join);
    }
    return groups.values().stream()
        .map(it -> new JoinGroup(it.getFirst().column(), it.getFirst().reason(), it))
        .sorted(
            Comparator.comparing((JoinGroup it) -> it.joins().getFirst().kind())
                .thenComparing(it -> -it.joins().size()))
        .toList();
  }

  /// Those that the page names at once.
  List<Join> shown() {
    return joins.subList(0, Math.min(SHOWN, joins.size()));
  }

  /// Those that it folds away.
  List<Join> folded() {
    return joins.subList(Math.min(SHOWN, joins.size()), Math.min(MOST, joins.size()));
  }
}
