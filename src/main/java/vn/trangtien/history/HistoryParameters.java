package vn.trangtien.history;

import java.util.List;
import vn.trangtien.http.Parameter;

/// The parameters of what was published before, said once for those who read addresses and for
/// those who describe them.
public final class HistoryParameters {

  static final String SEQUENCE = "[1-9]\\d{0,17}";

  private HistoryParameters() {}

  /// Those of the list of states.
  public static List<Parameter> revisions() {
    return List.of(
        number(
                "before",
                "Chỉ các lần trước số này; lấy từ next.",
                "Only those before this number; taken from next.")
            .like("1000000"));
  }

  /// Those of what tells two states apart.
  public static List<Parameter> changes() {
    return List.of(
        number(
            "from",
            "Số của lần trước; không nêu là lần liền trước to.",
            "The number of the earlier state; unsaid, the one right before to."),
        number(
            "to",
            "Số của lần sau; không nêu là lần mới nhất.",
            "The number of the later state; unsaid, the newest."));
  }

  private static Parameter number(String name, String vi, String en) {
    return Parameter.pattern(name, "^" + SEQUENCE + "$", vi, en);
  }
}
