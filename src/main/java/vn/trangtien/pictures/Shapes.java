package vn.trangtien.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.charts.Sketch;

/// What is no letter on a card: the chart's shape or the bridge at its foot, the logo, the badge's
/// mark.
final class Shapes {

  private static final Color GOLD = new Color(0xf0c25e);
  private static final Color VEIL = new Color(0x2ef0c25e, true);
  private static final Color PALE = new Color(0x66e7d3f6, true);
  private static final Color BRIDGE = new Color(0xccb99bd6, true);
  private static final double FLOOR = CardDrawing.HEIGHT;
  private static final double HIGH = 138;
  private static final int EDGE = 72;
  private static final int WIDEST = 84;
  private static final int ARCHES = 6;
  private static final int LINES = 4;

  private Shapes() {}

  /// The shape of the chart, or else the bridge.
  static void below(Graphics2D sheet, @Nullable Sketch sketch) {
    if (sketch == null) {
      bridge(sheet);
    } else if (sketch.columns()) {
      columns(sheet, sketch.series().getFirst());
    } else {
      List<List<Sketch.Point>> all = sketch.series().stream().limit(LINES).toList();
      all.reversed().forEach(it -> line(sheet, it, it == all.getFirst()));
    }
  }

  private static void columns(Graphics2D sheet, List<Sketch.Point> points) {
    double each = (double) (CardDrawing.WIDTH - 2 * EDGE) / points.size();
    double wide = Math.min(each * .8, WIDEST);
    sheet.setPaint(GOLD);
    double x = EDGE;
    for (Sketch.Point point : points) {
      double high = Math.max(3, HIGH * point.y());
      sheet.fill(new Rectangle2D.Double(x, FLOOR - high, wide, high));
      x += each;
    }
  }

  private static void line(Graphics2D sheet, List<Sketch.Point> points, boolean first) {
    Path2D.Double path = new Path2D.Double();
    for (Sketch.Point point : points) {
      double x = 24 + point.x() * (CardDrawing.WIDTH - 48);
      double y = FLOOR - 18 - point.y() * (HIGH - 30);
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    if (path.getCurrentPoint() == null) {
      return;
    }
    if (first) {
      Path2D.Double area = new Path2D.Double(path);
      area.lineTo(path.getCurrentPoint().getX(), FLOOR);
      area.lineTo(24 + points.getFirst().x() * (CardDrawing.WIDTH - 48), FLOOR);
      area.closePath();
      sheet.setPaint(VEIL);
      sheet.fill(area);
    }
    sheet.setPaint(first ? GOLD : PALE);
    sheet.setStroke(round(first ? 5 : 3));
    sheet.draw(path);
  }

  /// Six spans from one bank to the other.
  private static void bridge(Graphics2D sheet) {
    double span = (double) CardDrawing.WIDTH / ARCHES;
    double deck = FLOOR - 44;
    sheet.setPaint(BRIDGE);
    for (int i = 0; i < ARCHES; i++) {
      double left = i * span + 8;
      double right = (i + 1) * span - 8;
      double middle = (left + right) / 2;
      sheet.setStroke(round(3.5f));
      sheet.draw(new QuadCurve2D.Double(left, deck, middle, deck - 164, right, deck));
      sheet.setStroke(round(1.4f));
      for (int bar = 1; bar < 8; bar++) {
        double t = bar / 8.0;
        double x = left + (right - left) * t;
        sheet.draw(new Line2D.Double(x, deck, x, deck - 2 * t * (1 - t) * 164));
      }
      sheet.fill(new Rectangle2D.Double((i + 1) * span - 7, deck, 14, FLOOR - deck));
    }
    sheet.fill(new Rectangle2D.Double(0, deck - 2, CardDrawing.WIDTH, 5));
  }

  /// The six spans as the logo has them, 88 pixels wide.
  static void logo(Graphics2D sheet, double x, double y) {
    sheet.setStroke(round(2.6f));
    for (int i = 0; i < ARCHES; i++) {
      double left = x + i * 14;
      sheet.draw(new QuadCurve2D.Double(left, y + 24, left + 7, y - 2, left + 14, y + 24));
    }
    sheet.draw(new Line2D.Double(x - 2, y + 26, x + 86, y + 26));
  }

  /// Before the words of the badge: filled, or a ring where care is asked for.
  static void mark(Graphics2D sheet, double x, double y, boolean ring) {
    if (ring) {
      sheet.setStroke(new BasicStroke(3));
      sheet.draw(new Ellipse2D.Double(x + 1.5, y + 1.5, 11, 11));
    } else {
      sheet.fill(new Ellipse2D.Double(x, y, 14, 14));
    }
  }

  private static BasicStroke round(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
