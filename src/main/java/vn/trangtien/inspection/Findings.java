package vn.trangtien.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.identifier.Text;

/// The findings about one file, but the first few only of each kind: a million rows with the same
/// fault are one fault.
final class Findings {

  /// How many findings of one rule and column are told.
  static final int TOLD = 10;

  private final String file;
  private final List<Finding> told = new ArrayList<>();
  private final Map<String, Long> counts = new HashMap<>();

  Findings(String file) {
    this.file = file;
  }

  void add(String rule, String vi, String en) {
    add(0, "", rule, vi, en);
  }

  void add(long row, String column, String rule, String vi, String en) {
    if (counts.merge(rule + " " + column, 1L, Long::sum) <= TOLD) {
      told.add(new Finding(file, row, column, rule, new Text(vi, en)));
    }
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /// What was found, and how much more of each kind there is.
  List<Finding> list() {
    List<Finding> all = new ArrayList<>(told);
    counts.forEach(
        (kind, count) -> {
          if (count > TOLD) {
            String[] parts = kind.split(" (?=[^ ]*$)", 2);
            long more = count - TOLD;
            Text message = new Text("còn " + more + " lỗi như vậy", more + " more like this");
            all.add(new Finding(file, 0, parts[1], parts[0], message));
          }
        });
    return all;
  }
}
