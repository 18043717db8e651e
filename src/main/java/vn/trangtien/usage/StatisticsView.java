package vn.trangtien.usage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;

/// The page of statistics.
///
/// @param shownFrom how often a search was asked before it is shown
record StatisticsView(Frame frame, Statistics statistics, int shownFrom) {

  private static final int HEIGHT = 160;
  private static final int STEP = 50;
  private static final int WIDTH = 34;

  /// A column of the chart, in its units: above a base line at 160, twelve columns side by side.
  ///
  /// @param words what it says to who does not see it
  record Column(int left, int top, int width, int height, String label, String words) {}

  /// One column for each month.
  List<Column> columns() {
    long most = statistics.months().stream().mapToLong(it -> it.counts().all()).max().orElse(0);
    List<Column> columns = new ArrayList<>();
    for (Statistics.Month month : statistics.months()) {
      long all = month.counts().all();
      int high = most == 0 ? 0 : (int) Math.max(all == 0 ? 0 : 2, HEIGHT * all / most);
      columns.add(
          new Column(
              8 + columns.size() * STEP,
              20 + HEIGHT - high,
              WIDTH,
              high,
              String.valueOf(month.month().getMonthValue()),
              month(month.month()) + ": " + frame.number(all)));
    }
    return columns;
  }

  /// The months that have numbers, newest first.
  List<Statistics.Month> months() {
    return statistics.months().reversed().stream().filter(it -> it.counts().all() > 0).toList();
  }

  /// A month as people write it: 11/2026.
  String month(YearMonth month) {
    return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
  }

  String number(Statistics.Counts counts, Kind kind) {
    return frame.number(counts.of(kind));
  }

  Link link(Statistics.Used used) {
    return new Link(frame.text(used.name()), frame.href(used.iri()), frame.lang(used.name()));
  }

  /// The search for these words again.
  String search(UnansweredSearch it) {
    return frame.href("/search?q=" + URLEncoder.encode(it.words(), StandardCharsets.UTF_8));
  }

  /// The form that asks for these data.
  String request(UnansweredSearch it) {
    return frame.href("/request?q=" + URLEncoder.encode(it.words(), StandardCharsets.UTF_8));
  }
}
