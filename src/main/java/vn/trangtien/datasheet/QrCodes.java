package vn.trangtien.datasheet;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.nayuki.qrcodegen.QrCode;

/// Draws addresses as QR codes ([ISO/IEC 18004](https://www.iso.org/standard/83389.html)), which a
/// phone reads from paper.
final class QrCodes {

  private static final int QUIET = 4;

  /// Making one takes longer than the rest of its page.
  private static final LoadingCache<String, Drawn> LATEST =
      Caffeine.newBuilder().maximumSize(1_000).executor(Runnable::run).build(Drawn::of);

  private QrCodes() {}

  /// The dark squares of a code as an SVG path.
  ///
  /// @param side of the picture in squares, with the quiet zone
  private record Drawn(int side, String path) {

    static Drawn of(String address) {
      QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < code.size; y++) {
        for (int x = 0; x < code.size; x++) {
          if (code.getModule(x, y)) {
            int from = x;
            while (x + 1 < code.size && code.getModule(x + 1, y)) {
              x++;
            }
            int wide = x - from + 1;
            path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
            path.append('h').append(wide).append("v1h-").append(wide).append('z');
          }
        }
      }
      return new Drawn(code.size + 2 * QUIET, path.toString());
    }
  }

  /// An `svg` element of a page, black on white in any colours of the page, for readers need that.
  ///
  /// @param name what is said of it to who does not see it; must need no escaping
  static String svg(String address, String name) {
    Drawn code = LATEST.get(address);
    int all = code.side();
    return "<svg class=\"qr\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\""
            .formatted(name, all, all)
        + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>"
            .formatted(all, all)
        + "<path fill=\"#000\" d=\""
        + code.path()
        + "\"/></svg>";
  }
}
