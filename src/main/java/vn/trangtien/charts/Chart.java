package vn.trangtien.charts;

import java.util.ArrayList;
import java.util.List;
import vn.trangtien.page.Frame;

/// A chart as a page shows it: picture, summary, and the same numbers as a table.
///
/// @param wide the picture as an `svg` element of a page
/// @param narrow the same for a phone
/// @param head of the table
/// @param rows of the table
/// @param path of the chart's own page, with what was asked
/// @param picture of the chart as a file
/// @param numbers of the chart, for a script
/// @param timed whether it tells how something went over time
public record Chart(
    String title,
    String unit,
    String summary,
    List<String> notes,
    String wide,
    String narrow,
    List<String> head,
    List<List<String>> rows,
    String path,
    String picture,
    String numbers,
    boolean timed) {

  public Chart {
    notes = List.copyOf(notes);
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /// How high the wide picture is where it is as wide as it was drawn.
  public int height() {
    String box = wide.substring(0, wide.indexOf('>')).split("\"", 3)[1];
    return Integer.parseInt(box.substring(box.lastIndexOf(' ') + 1));
  }

  /// @param slug of the dataset
  /// @param query what was asked, empty for the usual chart
  static Chart of(Frame frame, ChartData data, String slug, String query) {
    ChartWords words = new ChartWords(frame, data);
    String path = "/dataset/" + slug + "/chart";
    String asked = query.isEmpty() ? "" : "?" + query;
    return new Chart(
        words.title(),
        words.unit(),
        words.summary(),
        words.notes(),
        inPage(Drawing.wide(data, words), words, "wide"),
        inPage(Drawing.narrow(data, words), words, "narrow"),
        head(frame, words),
        rows(words),
        frame.href(path) + asked,
        frame.href(path + ".svg") + asked,
        frame.href(path + ".json") + asked,
        data.plan().timed());
  }

  private static String inPage(Drawing drawing, ChartWords words, String name) {
    String attributes =
        "class=\"chart %s\" role=\"img\" aria-labelledby=\"chart-%s-title chart-%s-text\""
            .formatted(name, name, name);
    return drawing.svg(attributes, described(words, name));
  }

  static String described(ChartWords words, String name) {
    return "<title id=\"chart-%s-title\">%s</title><desc id=\"chart-%s-text\">%s</desc>"
        .formatted(name, Svg.escaped(words.title()), name, Svg.escaped(words.summary()));
  }

  private static List<String> head(Frame frame, ChartWords words) {
    ChartData data = words.data();
    List<String> head = new ArrayList<>();
    head.add(frame.text(data.plan().x().title()));
    data.series().forEach(it -> head.add(words.series(it)));
    return head;
  }

  private static List<List<String>> rows(ChartWords words) {
    ChartData data = words.data();
    List<List<String>> rows = new ArrayList<>();
    for (ChartData.Point place : data.axis()) {
      List<String> row = new ArrayList<>(List.of(words.place(place)));
      data.series().forEach(it -> row.add(data.at(it, place).map(words::value).orElse("")));
      rows.add(row);
    }
    return rows;
  }
}
