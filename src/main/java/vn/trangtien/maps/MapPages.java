package vn.trangtien.maps;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trangtien.cards.Counted;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Embed;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.Desk;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Facts;
import vn.trangtien.vocabulary.Vocabulary;

/// Datasets on a map, the map of each, and the ground that they stand on.
@Controller
final class MapPages {

  private static final Iri THEMES = Iri.own("/theme");
  private static final Iri PLACES = Iri.own("/place");
  private static final String GEOJSON = "geojson";

  private final DatasetTables tables;
  private final Desk desk;
  private final CatalogSearch search;
  private final Vocabulary vocabulary;
  private final MapsConfiguration limits;
  private final PageWriter writer;
  private final Clock clock;

  MapPages(
      DatasetTables tables,
      Desk desk,
      CatalogSearch search,
      Vocabulary vocabulary,
      MapsConfiguration limits,
      PageWriter writer,
      Clock clock) {
    this.tables = tables;
    this.desk = desk;
    this.search = search;
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.writer = writer;
    this.clock = clock;
  }

  /// @param theme the one whose maps are wanted; null for all
  @Get(
      uris = {"/map", "/en/map"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> all(HttpRequest<?> request, @QueryValue @Nullable String theme) {
    Map<Facet, List<String>> wanted = new HashMap<>();
    wanted.put(Facet.FORMAT, List.of(GEOJSON));
    Optional<Concept> chosen = Optional.empty();
    if (theme != null && !theme.isEmpty()) {
      Concept known =
          Frame.iri("/theme/" + theme).flatMap(vocabulary::concept).orElseThrow(MapPages::unknown);
      wanted.put(Facet.THEME, List.of(known.iri().name()));
      chosen = Optional.of(known);
    }
    SearchRequest question = new SearchRequest("", wanted, Sort.TITLE, 1, CatalogSearch.MOST_SIZE);
    var found = search.search(question);
    List<Counted> themes =
        Counted.of(vocabulary.scheme(THEMES), found, Facet.THEME).stream()
            .filter(it -> it.count() > 0)
            .toList();
    return writer.page(
        request,
        "maps/all",
        new MapView.All(writer.frame(request), found, themes, chosen.orElse(null)));
  }

  @Get(
      uris = {"/dataset/{slug}/map", "/en/dataset/{slug}/map"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> map(HttpRequest<?> request, String slug) {
    MapView view = view(writer.frame(request), tables.open(slug, null));
    return drawn(writer.page(request, "maps/map", view));
  }

  /// The map alone, inside somebody else's page.
  @Get(
      uris = {"/embed/dataset/{slug}/map", "/en/embed/dataset/{slug}/map"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> framed(HttpRequest<?> request, String slug) {
    Embed embed = Embed.of(request);
    MapView view = view(writer.frame(request), tables.open(slug, null));
    return drawn(writer.page(request, "maps/framed", new MapView.Framed(embed, view)));
  }

  private HttpResponse<byte[]> drawn(HttpResponse<byte[]> page) {
    if (page instanceof MutableHttpResponse<byte[]> answer) {
      answer.header("Content-Security-Policy", limits.policy());
    }
    return page;
  }

  /// Today's places that have a point, as `[name, latitude, longitude, path]`.
  @Get(
      uris = {"/map/places.json", "/en/map/places.json"},
      produces = MediaType.APPLICATION_JSON)
  HttpResponse<List<List<Object>>> places(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    LocalDate today = LocalDate.now(clock);
    List<List<Object>> places =
        vocabulary.scheme(PLACES).stream()
            .filter(it -> it.validOn(today))
            .flatMap(it -> point(frame, it).stream())
            .toList();
    return HttpResponse.ok(places).header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400");
  }

  private Optional<List<Object>> point(Frame frame, Concept place) {
    Facts facts = vocabulary.facts(place.iri());
    Optional<String> latitude = facts.value("geo:lat");
    return facts
        .value("geo:long")
        .filter(it -> latitude.isPresent())
        .map(
            it ->
                List.of(
                    frame.text(place.label()),
                    Double.valueOf(latitude.orElseThrow()),
                    Double.valueOf(it),
                    frame.href(place.iri())));
  }

  private MapView view(Frame frame, DatasetTable open) {
    Dataset dataset = open.dataset();
    MapTable columns = new MapTable(open, vocabulary);
    Optional<Distribution> drawn =
        dataset.distribution().stream()
            .filter(it -> it.formatCode().equalsIgnoreCase(GEOJSON))
            .filter(it -> it.byteSize() <= limits.mostKilobytes() * 1000)
            .findFirst();
    if (drawn.isEmpty() && open.place().isEmpty()) {
      throw none();
    }
    String rows = "/api/v1/datasets/" + dataset.slug() + "/rows.geojson?limit=";
    String source =
        drawn
            .map(it -> frame.file(it.downloadUrl()))
            .orElseGet(() -> frame.plain(rows + limits.mostPoints()));
    long count = open.table().rowCount();
    return new MapView(
        frame,
        dataset,
        source,
        drawn.isPresent() ? columns.key() : "",
        columns.name(),
        columns.columns(frame),
        columns.figures(),
        desk.ask(() -> columns.codes(frame)),
        desk.ask(() -> columns.items(frame, limits.listed())),
        count,
        drawn.isEmpty() && count > limits.mostPoints() ? limits.mostPoints() : 0,
        limits.tileAddress(),
        limits.tileAttribution());
  }

  private static ProblemException none() {
    return new ProblemException(
        Problem.notFound(
            "Tập dữ liệu này không ghi tọa độ nên không có bản đồ. Hãy xem bảng của nó.",
            "This dataset says no coordinates, so it has no map. See its table."));
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có lĩnh vực nào tên như vậy. Hãy chọn một lĩnh vực trong danh sách.",
            "There is no theme of that name. Choose one from the list."));
  }
}
