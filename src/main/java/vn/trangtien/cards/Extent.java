package vn.trangtien.cards;

import java.util.stream.Collectors;
import vn.trangtien.page.Frame;
import vn.trangtien.search.SearchResult.Hit;

/// How many rows the table of a hit has and how fine they are: `3.384 dòng theo năm, mã xã`.
public final class Extent {

  private Extent() {}

  /// What is known of it; empty where nothing is.
  ///
  /// @param fine whether it is said by what rows are told apart
  public static String of(Frame frame, Hit hit, boolean fine) {
    String by =
        hit.granularity().stream()
            .map(it -> within(frame.text(it)))
            .collect(Collectors.joining(", "));
    boolean isFine = fine && !by.isEmpty();
    Long rows = hit.rows();
    if (rows == null) {
      return isFine ? frame.t("card.by", by) : "";
    }
    String count = frame.t(rows == 1 ? "card.row" : "card.rows", frame.number(rows));
    return isFine && rows > 1 ? frame.t("card.rows.by", count, by) : count;
  }

  /// A heading as it stands within a sentence; one that begins with an abbreviation stays.
  private static String within(String title) {
    boolean isWord =
        title.length() > 1
            && Character.isUpperCase(title.charAt(0))
            && !Character.isUpperCase(title.charAt(1));
    return isWord ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }
}
