package vn.trangtien.datasheet;

import java.util.ArrayList;
import java.util.List;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Language;
import vn.trangtien.page.Embed;
import vn.trangtien.page.Frame;

/// What to paste into another site to show a part of a dataset there.
///
/// @param kind `card`, `chart`, `table` or `map`
/// @param href the page that would be shown
/// @param code an `iframe` element
record EmbedCode(String kind, String href, String code) {

  // In pixels: what each takes in a frame of 640, measured; what is longer is scrolled inside.
  private static final int CARD = 340;
  private static final int AROUND_CHART = 260;
  private static final int HIGHEST = 900;
  private static final int TABLE = 440;
  private static final int MAP = 520;

  /// @param chart the height of its picture; 0 where it has none
  /// @param tabular whether it has a table
  /// @param mapped whether it has a map
  static List<EmbedCode> of(
      Frame frame, Dataset dataset, int chart, boolean tabular, boolean mapped) {
    List<EmbedCode> codes = new ArrayList<>(List.of(code(frame, dataset, "card", CARD)));
    if (chart > 0) {
      int height = Math.min(chart + AROUND_CHART, HIGHEST);
      codes.add(code(frame, dataset, "chart", height));
    }
    if (tabular) {
      codes.add(code(frame, dataset, "table", TABLE));
    }
    if (mapped) {
      codes.add(code(frame, dataset, "map", MAP));
    }
    return codes;
  }

  private static EmbedCode code(Frame frame, Dataset dataset, String kind, int height) {
    String path = Embed.PATH + dataset.iri().path() + (kind.equals("card") ? "" : "/" + kind);
    String language = frame.language() == Language.EN ? "/en" : "";
    String title = frame.text(dataset.title()) + " – " + frame.t("portal.short");
    String code =
        "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\""
                .formatted(frame.address(language + path), escaped(title), height)
            + " loading=\"lazy\" frameborder=\"0\"></iframe>";
    return new EmbedCode(kind, frame.href(path), code);
  }

  /// A title in an attribute of somebody else's page.
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
