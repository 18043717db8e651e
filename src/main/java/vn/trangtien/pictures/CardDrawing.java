package vn.trangtien.pictures;

import jakarta.inject.Singleton;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/// Sets a card on a sheet of 1200 by 630 pixels, as networks show it
/// ([Open Graph](https://ogp.me/#structured)): who, what, how much, how honest, and a shape below.
@Singleton
final class CardDrawing {

  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int MARGIN = 72;
  private static final int ROOM = WIDTH - 2 * MARGIN;
  private static final Color TOP = new Color(0x240b3c);
  private static final Color BOTTOM = new Color(0x6a3585);
  private static final Color WHITE = new Color(0xffffff);
  private static final Color SOFT = new Color(0xeadcf5);
  private static final Color CALM = new Color(0xdcf0f0);
  private static final Color CALM_INK = new Color(0x0b5c66);
  private static final Color WARM = new Color(0xfcefcf);
  private static final Color WARM_INK = new Color(0x744a00);

  static {
    // Nothing is shown on a screen, whichever the machine has.
    System.setProperty("java.awt.headless", "true");
  }

  private final Typeface regular = new Typeface("page/fonts/BeVietnamPro_400Regular.ttf");
  private final Typeface strong = new Typeface("page/fonts/BeVietnamPro_600SemiBold.ttf");

  /// The picture as a PNG file.
  byte[] png(Card card) {
    return Png.of(image(card));
  }

  BufferedImage image(Card card) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D sheet = image.createGraphics();
    try {
      sheet.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      sheet.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      sheet.setPaint(new GradientPaint(0, 0, TOP, 0, HEIGHT, BOTTOM));
      sheet.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
      Shapes.below(sheet, card.sketch());
      head(sheet, card);
      body(sheet, card);
    } finally {
      sheet.dispose();
    }
    return image;
  }

  /// Whose portal it is, and at the other end how honest the rows are.
  private void head(Graphics2D sheet, Card card) {
    double room = ROOM;
    String grade = regular.writable(card.grade());
    if (!grade.isEmpty()) {
      String shown = Lines.cut(regular, grade, ROOM / 2.0, 26);
      double wide = regular.width(shown, 26) + 66;
      room -= wide + 24;
      double left = WIDTH - MARGIN - wide;
      sheet.setPaint(card.warned() ? WARM : CALM);
      sheet.fill(new RoundRectangle2D.Double(left, 52, wide, 50, 50, 50));
      sheet.setPaint(card.warned() ? WARM_INK : CALM_INK);
      Shapes.mark(sheet, left + 22, 70, card.warned());
      sheet.fill(regular.outlines(shown, left + 46, 86, 26));
    }
    sheet.setPaint(WHITE);
    Shapes.logo(sheet, MARGIN, 58);
    String name = Lines.cut(strong, strong.writable(card.portal()), (room - 104) * .6, 30);
    sheet.fill(strong.outlines(name, MARGIN + 104, 86, 30));
    double at = 104 + strong.width(name, 30) + 18;
    String tagline = regular.writable(card.tagline());
    if (at + regular.width(tagline, 26) <= room) {
      sheet.setPaint(SOFT);
      sheet.fill(regular.outlines(tagline, MARGIN + at, 86, 26));
    }
  }

  private void body(Graphics2D sheet, Card card) {
    String title = strong.writable(card.title());
    Lines lines = Lines.fitting(strong, title, ROOM, 3, 66, 60, 52, 46);
    double y = 130;
    sheet.setPaint(WHITE);
    for (String line : lines.lines()) {
      y += lines.size() * Lines.LEADING;
      sheet.fill(strong.outlines(line, MARGIN, y, lines.size()));
    }
    sheet.setPaint(SOFT);
    y += 70;
    line(sheet, card.publisher(), y, 32);
    line(sheet, String.join("  ·  ", card.facts()), y + 48, 28);
  }

  private void line(Graphics2D sheet, String text, double y, double size) {
    String shown = Lines.cut(regular, regular.writable(text), ROOM, size);
    sheet.fill(regular.outlines(shown, MARGIN, y, size));
  }
}
