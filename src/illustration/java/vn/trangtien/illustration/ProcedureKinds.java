package vn.trangtien.illustration;

import java.util.ArrayList;
import java.util.List;

/// Names of administrative procedures, as they are commonly called, by agency, level and field.
///
/// A line after `#` opens a field; after `=` stand whole names; other lines begin with letters:
/// C issue, L issue again, D adjust, G extend, S amend; the object follows.
final class ProcedureKinds {

  private static final List<String> LETTERS = List.of("C", "L", "D", "G", "S");
  private static final List<String> VERBS =
      List.of("Cấp", "Cấp lại", "Cấp điều chỉnh", "Gia hạn", "Cấp sửa đổi, bổ sung");

  private ProcedureKinds() {}

  record Kind(String agency, String level, String field, String name) {}

  static List<Kind> all() {
    List<Kind> kinds = new ArrayList<>();
    String[] at = {};
    for (String line : (CityProcedures.TEXT + CommuneProcedures.TEXT).lines().toList()) {
      String mark = line.substring(0, line.indexOf(' '));
      String text = line.substring(mark.length() + 1);
      if (mark.equals("#")) {
        at = text.split("\\|");
      } else if (mark.equals("=")) {
        for (String name : text.split("; ")) {
          kinds.add(new Kind(at[0], at[1], at[2], name));
        }
      } else {
        for (String letter : mark.split("")) {
          String name = VERBS.get(LETTERS.indexOf(letter)) + " " + text;
          kinds.add(new Kind(at[0], at[1], at[2], name));
        }
      }
    }
    return kinds;
  }
}
