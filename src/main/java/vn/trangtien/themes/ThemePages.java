package vn.trangtien.themes;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trangtien.cards.Counted;
import vn.trangtien.facets.Bounds;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.page.PageWriter;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// The list of themes, and the page of each.
@Controller
final class ThemePages {

  static final Iri THEMES = Iri.own("/theme");

  private static final int DATASETS = 12;
  private static final int LIVE = 4;
  private static final Map<String, Sort> ORDERS =
      Map.of("newest", Sort.NEWEST, "used", Sort.USED, "title", Sort.TITLE);

  private final Vocabulary vocabulary;
  private final CatalogSearch search;
  private final ThemeSeries series;
  private final ThemeChart charts;
  private final PageWriter writer;

  ThemePages(
      Vocabulary vocabulary,
      CatalogSearch search,
      ThemeSeries series,
      ThemeChart charts,
      PageWriter writer) {
    this.vocabulary = vocabulary;
    this.search = search;
    this.series = series;
    this.charts = charts;
    this.writer = writer;
  }

  @Get(
      uris = {"/theme", "/en/theme", "/theme.html", "/en/theme.html"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> all(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    List<Concept> themes = vocabulary.scheme(THEMES);
    SearchResult everything = found(Map.of(), Sort.NEWEST, 0);
    SearchResult live = found(Map.of(Facet.LIVE, List.of("yes")), Sort.NEWEST, 0);
    ThemeView.Everyone view =
        new ThemeView.Everyone(
            frame,
            Counted.of(themes, everything, Facet.THEME),
            everything.count(),
            publishers().size(),
            live.count());
    return writer.page(request, "themes/all", view, MetadataForm.of(frame, THEMES.path()));
  }

  @Get(
      uris = {"/theme/{slug}", "/en/theme/{slug}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> theme(HttpRequest<?> request, String slug) {
    Frame frame = writer.frame(request);
    Concept theme =
        Frame.iri("/theme/" + slug)
            .flatMap(vocabulary::concept)
            .filter(it -> it.scheme().equals(THEMES))
            .orElseThrow(ThemePages::unknown);
    ThemeView view = view(frame, theme, order(request));
    return writer.page(request, "themes/theme", view, view.forms());
  }

  private ThemeView view(Frame frame, Concept theme, Sort order) {
    Map<Facet, List<String>> own = new EnumMap<>(Facet.class);
    own.put(Facet.THEME, List.of(Facet.THEME.value(theme.iri())));
    SearchResult found = found(own, order, DATASETS);
    SearchResult used = found(own, Sort.USED, ThemeChart.CANDIDATES);
    own.put(Facet.LIVE, List.of("yes"));
    return new ThemeView(
        frame,
        theme,
        order,
        found,
        found(own, Sort.NEWEST, LIVE),
        counted(publishers(), found, Facet.AGENCY),
        counted(vocabulary.scheme(Iri.own("/format")), found, Facet.FORMAT),
        series.of(theme.iri()),
        charts.of(frame, used.datasets()),
        vocabulary.scheme(THEMES).stream().filter(it -> theme.iri().equals(it.partOf())).toList());
  }

  /// Agencies with datasets of their own; a search counts these for their successors too.
  private List<Concept> publishers() {
    return vocabulary.scheme(Iri.own("/agency")).stream()
        .filter(it -> search.isPublisher(it.iri()))
        .toList();
  }

  private static List<Counted> counted(List<Concept> scheme, SearchResult found, Facet facet) {
    return Counted.of(scheme, found, facet).stream().filter(it -> it.count() > 0).toList();
  }

  /// Editions of a series stand as one, as on the page of a search.
  private SearchResult found(Map<Facet, List<String>> selected, Sort order, int size) {
    return search.search(
        new SearchRequest("", selected, Bounds.NONE, order, false, false, 1, size));
  }

  /// What the datasets are ordered by.
  private static Sort order(HttpRequest<?> request) {
    List<String> asked = request.getParameters().getAll("sort");
    if (asked.isEmpty()) {
      return Sort.NEWEST;
    }
    Sort order = ORDERS.get(asked.getFirst().toLowerCase(Locale.ROOT));
    if (order == null || asked.size() > 1) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.BAD_REQUEST,
              "bad-parameter",
              "“sort” nhận một trong ba giá trị: newest (mới nhất), used (dùng nhiều), title (theo"
                  + " tên).",
              "“sort” takes one of three values: newest, used or title."));
    }
    return order;
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có lĩnh vực nào ở địa chỉ này. Hãy chọn trong danh sách lĩnh vực hoặc tìm theo"
                + " từ khóa.",
            "There is no theme at this address. Choose one from the list of themes, or search by"
                + " words."));
  }
}
