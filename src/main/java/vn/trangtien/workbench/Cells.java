package vn.trangtien.workbench;

import java.util.Map;
import java.util.Optional;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;

/// Makes cells of terms: the portal's own IRIs become links with names, others are shortened.
record Cells(Frame frame, String base, Map<String, String> prefixes, int mostCharacters) {

  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";

  Cell iri(String value) {
    if (value.startsWith(base)) {
      String path = "/" + value.substring(base.length());
      Optional<Iri> own = path.contains("#") ? Optional.empty() : Frame.iri(path);
      String name =
          own.flatMap(it -> frame.vocabulary().concept(it))
              .map(it -> frame.text(it.label()))
              .orElse(path.startsWith("/ns/portal#") ? "tt:" + path.substring(11) : path);
      return new Cell(value, "iri", "", "", frame.href(path), cut(name));
    }
    boolean web = value.startsWith("https://") || value.startsWith("http://");
    return new Cell(value, "iri", "", "", web ? value : "", cut(shortened(value)));
  }

  Cell blank(String value) {
    return new Cell(value, "blank", "", "", "", "");
  }

  Cell literal(String value, String lang, String type) {
    return new Cell(cut(value), "literal", lang, type.equals(STRING) ? "" : type, "", "");
  }

  private String shortened(String value) {
    return prefixes.entrySet().stream()
        .filter(it -> value.startsWith(it.getValue()) && value.length() > it.getValue().length())
        .map(it -> it.getKey() + ":" + value.substring(it.getValue().length()))
        .findFirst()
        .orElse("");
  }

  private String cut(String text) {
    return text.length() <= mostCharacters ? text : text.substring(0, mostCharacters) + "…";
  }
}
