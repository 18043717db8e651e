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

  /// @param kinds the parts that the dataset has
  static List<EmbedCode> of(Frame frame, Dataset dataset, List<String> kinds) {
    List<EmbedCode> codes = new ArrayList<>();
    for (String kind : kinds) {
      String part = kind.equals("card") ? "" : "/" + kind;
      String path = Embed.PATH + dataset.iri().path() + part;
      codes.add(new EmbedCode(kind, frame.href(path), code(frame, dataset, path, height(kind))));
    }
    return codes;
  }

  /// In pixels: what each takes in a frame of 320 to 720 pixels without being scrolled, as far as
  /// that can be said; what is longer is scrolled inside, with its source in sight.
  private static int height(String kind) {
    return switch (kind) {
      case "card" -> 300;
      case "chart" -> 560;
      case "table" -> 440;
      default -> 520;
    };
  }

  private static String code(Frame frame, Dataset dataset, String path, int height) {
    String language = frame.language() == Language.EN ? "/en" : "";
    String title = frame.text(dataset.title()) + " – " + frame.t("portal.short");
    return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\""
            .formatted(frame.address(language + path), escaped(title), height)
        + " loading=\"lazy\" style=\"border:0\"></iframe>";
  }

  /// A title in an attribute of somebody else's page.
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
