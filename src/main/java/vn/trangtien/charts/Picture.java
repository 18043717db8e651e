package vn.trangtien.charts;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;
import vn.trangtien.page.Frame;

/// A chart as a file that explains itself: title, unit, drawing, source; light or dark as who looks
/// at it prefers.
final class Picture {

  private static final int ABOVE = 64;
  private static final int BELOW = 34;
  private static final int LETTERS = 100;

  private static final String STYLE =
      "<style>svg{background:#fff;font:12px \"Be Vietnam Pro\",system-ui,sans-serif}"
          + "text{fill:#1e1527}.c-head{font-size:17px;font-weight:600}.c-soft,.c-tick{fill:#574b63}"
          + ".c-title{font-weight:600;font-size:13px}.c-grid{stroke:#e0d8e8;fill:none}"
          + ".c-axis{stroke:#85789a;fill:none}.c-line{stroke:#5c2a87;stroke-width:2.25;fill:none;"
          + "stroke-linejoin:round}.c-dot,.c-bar{fill:#5c2a87}@media (prefers-color-scheme:dark){"
          + "svg{background:#1c1524}text{fill:#f1ecf6}.c-soft,.c-tick{fill:#b9adc8}"
          + ".c-grid{stroke:#382c46}.c-line{stroke:#cfaaf0}.c-dot,.c-bar{fill:#cfaaf0}}</style>";

  private Picture() {}

  static String of(Frame frame, ChartData data, Dataset dataset) {
    ChartWords words = new ChartWords(frame, data);
    Drawing drawing = Drawing.wide(data, words);
    Drawing.Sheet sheet = drawing.sheet();
    int high = sheet.height() + ABOVE + BELOW;
    Svg above = new Svg();
    above.text("c-head", 16, 28, "start", Drawing.cut(words.title(), LETTERS - 20));
    if (!words.unit().isEmpty()) {
      above.text("c-soft", 16, 48, "start", frame.t("chart.unit", words.unit()));
    }
    String source = frame.text(dataset.title()) + " – " + frame.address(dataset.iri());
    Svg below = new Svg();
    below.text("c-soft", 16, high - 12.0, "start", Drawing.cut(source, LETTERS));
    int wide = drawing.width() + 32;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
            .formatted(wide, high, wide)
        + " height=\"%d\" role=\"img\" lang=\"%s\"".formatted(high, frame.language().tag())
        + " aria-labelledby=\"chart-file-title chart-file-text\">"
        + Chart.described(words, "file")
        + STYLE
        + above
        + "<g transform=\"translate(16 %d)\">".formatted(ABOVE)
        + sheet.body()
        + "</g>"
        + below
        + "</svg>";
  }

  /// A picture that may be kept for some minutes and asked for again by its tag; what it holds may
  /// style itself and do nothing else.
  static HttpResponse<byte[]> answer(HttpRequest<?> request, String svg) {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    EntityTag tag = EntityTag.weak(Digest.of(bytes).hex().substring(0, 20));
    MutableHttpResponse<byte[]> response =
        tag.isHeldBy(request) ? HttpResponse.notModified() : HttpResponse.ok(bytes);
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
        .header(HttpHeaders.CONTENT_TYPE, "image/svg+xml;charset=utf-8")
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
  }
}
