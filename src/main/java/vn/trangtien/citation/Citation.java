package vn.trangtien.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;

/// How a dataset is named as a source: in a sentence, and for programs that manage references.
///
/// @param slug of the dataset
/// @param agency who published it
/// @param changed when its present state was made; null where nobody said it
/// @param title of the dataset
/// @param address of the dataset on this portal
/// @param revision which publication of the portal is meant
public record Citation(
    String slug,
    Text agency,
    @Nullable LocalDate changed,
    Text title,
    String address,
    long revision) {

  /// Where it is published.
  private static final Text PORTAL =
      new Text("Tràng Tiền – Cổng dữ liệu mở Huế", "Tràng Tiền – Huế Open Data");

  /// @param agency what the publisher is called
  /// @param address of the dataset on this portal
  public static Citation of(CatalogRecord record, Text agency, String address) {
    Dataset dataset = record.dataset();
    LocalDate changed = dataset.modified() == null ? dataset.issued() : dataset.modified();
    return new Citation(
        dataset.slug(), agency, changed, dataset.title(), address, record.sequence());
  }

  /// The sentence in both languages.
  public Text sentence() {
    return new Text(sentence(Language.VI), sentence(Language.EN));
  }

  private String sentence(Language language) {
    return "%s (%s). %s. %s. %s (%s)."
        .formatted(
            agency.in(language),
            year(language),
            title.in(language),
            PORTAL.in(language),
            address,
            publication(language));
  }

  private String publication(Language language) {
    return switch (language) {
      case VI -> "lần công bố số " + revision;
      case EN -> "publication no. " + revision;
    };
  }

  private String year(Language language) {
    return changed != null
        ? Integer.toString(changed.getYear())
        : switch (language) {
          case VI -> "không rõ năm";
          case EN -> "n.d.";
        };
  }

  /// An entry for [BibTeX](https://ctan.org/pkg/bibtex) in UTF-8; the agency stands in braces of
  /// its own, for it is no name of a person.
  public String bibtex(Language language) {
    StringBuilder out = new StringBuilder("@misc{").append(slug).append('-').append(revision);
    field(out, "author", "{" + escaped(agency.in(language)) + "}");
    field(out, "title", "{" + escaped(title.in(language)) + "}");
    if (changed != null) {
      field(out, "year", Integer.toString(changed.getYear()));
      field(out, "date", changed.toString());
    }
    field(out, "howpublished", escaped(PORTAL.in(language)));
    field(out, "note", escaped(publication(language)));
    field(out, "url", address);
    field(out, "language", language == Language.VI ? "vietnamese" : "english");
    return out.append("\n}\n").toString();
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  /// Letters with marks stay as they are; what means something to TeX does not.
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : line(text).toCharArray()) {
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '{', '}', '&', '%', '$', '#', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /// An entry in the format of
  /// [Research Information Systems](https://en.wikipedia.org/wiki/RIS_(file_format)): a field a
  /// line, ended by CR and LF.
  public String ris(Language language) {
    StringBuilder out = new StringBuilder();
    tag(out, "TY", "DATA");
    tag(out, "AU", agency.in(language) + ",");
    tag(out, "TI", title.in(language));
    if (changed != null) {
      tag(out, "PY", Integer.toString(changed.getYear()));
      tag(out, "DA", changed.toString().replace('-', '/'));
    }
    tag(out, "PB", PORTAL.in(language));
    tag(out, "ET", publication(language));
    tag(out, "UR", address);
    tag(out, "LA", language.tag());
    tag(out, "ER", "");
    return out.toString();
  }

  private static void tag(StringBuilder out, String tag, String value) {
    out.append(tag).append("  - ").append(line(value)).append("\r\n");
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
