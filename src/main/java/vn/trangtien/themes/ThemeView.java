package vn.trangtien.themes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.cards.Counted;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.DatasetSeries;
import vn.trangtien.charts.Chart;
import vn.trangtien.facets.Facet;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.search.SearchResult;
import vn.trangtien.search.SearchResult.Hit;
import vn.trangtien.vocabulary.Concept;

/// The page of one theme.
///
/// @param order of its datasets
/// @param found its datasets, the first of them
/// @param live those that promise an update every day or more often
/// @param agencies who publishes in it, most datasets first
/// @param formats in which its datasets come
/// @param series the subjects that it follows from year to year
/// @param drawn a chart of one of its datasets; null where none is ready
/// @param members the themes that it is made of
record ThemeView(
    Frame frame,
    Concept concept,
    Sort order,
    SearchResult found,
    SearchResult live,
    List<Counted> agencies,
    List<Counted> formats,
    List<DatasetSeries> series,
    @Nullable Drawn drawn,
    List<Concept> members) {

  /// How many agencies are shown at once.
  static final int AGENCIES = 8;

  private static final int WORDS = 12;

  /// A chart and where it comes from.
  ///
  /// @param others datasets of the theme that have a chart too
  record Drawn(Chart chart, Dataset dataset, List<Dataset> others) {}

  /// All themes.
  ///
  /// @param datasets how many the portal has, whatever their theme
  record Everyone(Frame frame, List<Counted> themes, long datasets, int agencies, long live) {}

  List<MetadataForm> forms() {
    return MetadataForm.of(frame, concept.iri().path());
  }

  /// The search for everything in it.
  String all() {
    return frame.href("/search") + "?" + own();
  }

  /// The same search, narrowed by a value of another facet.
  String all(Facet facet, Concept value) {
    return all() + "&" + facet.parameter() + "=" + facet.value(value.iri());
  }

  /// The feed of its newest datasets.
  Link feed() {
    String title = frame.t("theme.feed", frame.text(concept.label()));
    return new Link(title, frame.href("/search.atom") + "?" + own(), null);
  }

  /// The orders that can be chosen, each with its page.
  List<Choice> orders() {
    return List.of(Sort.NEWEST, Sort.USED, Sort.TITLE).stream()
        .map(it -> new Choice(name(it), page(it), it == order))
        .toList();
  }

  /// An order of the datasets, and the page that has it.
  record Choice(String name, String href, boolean chosen) {}

  private String name(Sort order) {
    return frame.t("sort." + order.name().toLowerCase(Locale.ROOT));
  }

  private String page(Sort order) {
    String page = frame.href(concept.iri());
    return (order == Sort.NEWEST ? page : page + "?sort=" + order.name().toLowerCase(Locale.ROOT))
        + "#datasets";
  }

  /// What its datasets are about, the most frequent words first.
  List<String> words() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Hit hit : found.datasets()) {
      List<String> own =
          switch (frame.language()) {
            case VI -> hit.keywordVi();
            case EN -> hit.keywordEn();
          };
      own.forEach(it -> counts.merge(it, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(it -> -it.getValue()))
        .limit(WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The themes of the European Union that it belongs to, as they are called there.
  List<Link> broader() {
    return concept.matches().stream().map(this::broader).toList();
  }

  private Link broader(Iri theme) {
    String name = theme.name();
    return new Link(frame.t("theme.eu." + name, new Text(name, name)), theme.value(), null);
  }

  private String own() {
    return Facet.THEME.parameter() + "=" + Facet.THEME.value(concept.iri());
  }
}
