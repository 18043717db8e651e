package vn.trangtien.pictures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.page.Packed;

/// A font as outlines, read from its file by Java alone: no font of the machine is asked for, and
/// no library of it ([OpenType, glyf](https://learn.microsoft.com/typography/opentype/spec/glyf)).
final class Typeface {

  private final TrueTypeFont font;
  private final CmapLookup characters;
  private final double unitsPerEm;
  private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

  /// @param outline in the font's units, upwards from the base line
  private record Glyph(GeneralPath outline, int advance) {}

  /// @param name of a TrueType file that is packed with the portal
  Typeface(String name) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(Packed.read(name)));
      characters = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException unreadable) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION, "Cannot read the font " + name, unreadable);
    }
  }

  /// `text` as this font can write it: composed, on one line, without what it has no letter for.
  String writable(String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .map(it -> Character.isWhitespace(it) || Character.isSpaceChar(it) ? ' ' : it)
        .filter(it -> characters.getGlyphId(it) != 0)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip().replaceAll(" +", " ");
  }

  /// How wide `text` is.
  ///
  /// @param size of the em, in pixels
  double width(String text, double size) {
    return text.codePoints().mapToDouble(it -> glyph(it).advance()).sum() * size / unitsPerEm;
  }

  /// The outlines of `text`.
  ///
  /// @param x where it begins
  /// @param y of the base line
  Shape outlines(String text, double x, double y, double size) {
    Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double scale = size / unitsPerEm;
    double at = x;
    for (int character : text.codePoints().toArray()) {
      Glyph glyph = glyph(character);
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
      all.append(glyph.outline().getPathIterator(place), false);
      at += glyph.advance() * scale;
    }
    return all;
  }

  private Glyph glyph(int character) {
    return glyphs.computeIfAbsent(characters.getGlyphId(character), this::read);
  }

  /// The file is read at one place at a time.
  private synchronized Glyph read(int number) {
    try {
      GlyphData data = font.getGlyph().getGlyph(number);
      return new Glyph(
          data == null ? new GeneralPath() : data.getPath(), font.getAdvanceWidth(number));
    } catch (IOException unreadable) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION, "Cannot read letter " + number, unreadable);
    }
  }
}
