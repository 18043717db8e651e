package vn.trangtien.charts;

import java.util.Locale;

/// A drawing in the making ([SVG 2](https://www.w3.org/TR/SVG2/)); texts are escaped, numbers have
/// a decimal at most.
final class Svg {

  private final StringBuilder out = new StringBuilder();

  /// Text between tags or in an attribute.
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String at(double number) {
    String text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  Svg line(String kind, double x1, double y1, double x2, double y2) {
    out.append("<path class=\"").append(kind).append("\" d=\"M").append(at(x1)).append(' ');
    out.append(at(y1)).append('L').append(at(x2)).append(' ').append(at(y2)).append("\"/>");
    return this;
  }

  Svg path(String kind, CharSequence data) {
    out.append("<path class=\"").append(kind).append("\" d=\"").append(data).append("\"/>");
    return this;
  }

  Svg rectangle(String kind, double x, double y, double width, double height) {
    out.append("<rect class=\"").append(kind).append("\" x=\"").append(at(x)).append("\" y=\"");
    out.append(at(y)).append("\" width=\"").append(at(width)).append("\" height=\"");
    out.append(at(height)).append("\"/>");
    return this;
  }

  Svg dot(String kind, double x, double y) {
    out.append("<circle class=\"").append(kind).append("\" cx=\"").append(at(x));
    out.append("\" cy=\"").append(at(y)).append("\" r=\"3.5\"/>");
    return this;
  }

  /// @param anchor `start`, `middle` or `end`
  Svg text(String kind, double x, double y, String anchor, String text) {
    out.append("<text class=\"").append(kind).append("\" x=\"").append(at(x)).append("\" y=\"");
    out.append(at(y)).append("\" text-anchor=\"").append(anchor).append("\">");
    out.append(escaped(text)).append("</text>");
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
