package vn.trangtien.site;

import io.micronaut.http.HttpParameters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trangtien.discovery.SearchAddress;
import vn.trangtien.facets.Bounds;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;

/// What the search page was asked, as it stands in its address, and the addresses of like searches.
record SearchQuery(SearchRequest request) {

  private static final String VALUE = "[a-z0-9._/-]{1,80}";

  /// A search for words alone.
  static SearchQuery words(String text) {
    return new SearchQuery(
        new SearchRequest(
            text, Map.of(), Bounds.NONE, SearchAddress.usual(text), false, false, 1, 0));
  }

  /// A search for everything of one facet value.
  static SearchQuery value(Facet facet, String value) {
    return words("").with(Map.of(facet, List.of(value)));
  }

  /// Reads what was asked.
  ///
  /// @throws ProblemException 400 where it is longer, deeper or other than a search can be
  static SearchQuery of(HttpParameters parameters, SiteConfiguration limits) {
    SearchRequest it = SearchAddress.read(parameters, limits.hits());
    int last = limits.pages();
    if (it.text().length() > limits.textLength()) {
      throw refusal(
          "Từ khóa dài tối đa " + limits.textLength() + " ký tự; hãy rút ngắn lại.",
          "Search words can have at most " + limits.textLength() + " characters; shorten them.");
    }
    if (it.page() > last) {
      throw refusal(
          "Chỉ xem được đến trang " + last + "; hãy thu hẹp tìm kiếm, hoặc tải toàn bộ danh mục.",
          "Pages end at " + last + "; narrow the search, or download the whole catalogue.");
    }
    for (List<String> values : it.selected().values()) {
      if (values.size() > limits.choices() || values.stream().anyMatch(v -> !v.matches(VALUE))) {
        throw refusal(
            "Bộ lọc không hợp lệ; mỗi nhóm chọn tối đa " + limits.choices() + " mục.",
            "These filters cannot be read; choose at most " + limits.choices() + " in a group.");
      }
    }
    return new SearchQuery(it).at(Math.max(1, it.page()));
  }

  String text() {
    return request.text();
  }

  Sort sort() {
    return request.sort();
  }

  int page() {
    return request.page();
  }

  Bounds bounds() {
    return request.bounds();
  }

  /// The same, to be asked for `size` hits.
  SearchRequest request(int size) {
    return copy(request.selected(), bounds(), sort(), request.eachEdition(), page(), size);
  }

  List<String> chosen(Facet facet) {
    return request.selected().getOrDefault(facet, List.of());
  }

  boolean has(Facet facet, String value) {
    return chosen(facet).contains(value);
  }

  /// The same search from its first page, without one facet value.
  SearchQuery without(Facet facet, String value) {
    Map<Facet, List<String>> fewer = new EnumMap<>(Facet.class);
    fewer.putAll(request.selected());
    fewer.put(facet, chosen(facet).stream().filter(it -> !it.equals(value)).toList());
    return with(fewer);
  }

  SearchQuery within(Bounds bounds) {
    return new SearchQuery(
        copy(request.selected(), bounds, sort(), request.eachEdition(), 1, request.size()));
  }

  SearchQuery withoutFilters() {
    return with(Map.of()).within(Bounds.NONE);
  }

  SearchQuery at(int page) {
    return new SearchQuery(
        copy(request.selected(), bounds(), sort(), request.eachEdition(), page, request.size()));
  }

  SearchQuery by(Sort sort) {
    return new SearchQuery(
        copy(request.selected(), bounds(), sort, request.eachEdition(), 1, request.size()));
  }

  /// The same with each edition of a series as a hit of its own, or not.
  SearchQuery eachEdition(boolean each) {
    return new SearchQuery(copy(request.selected(), bounds(), sort(), each, 1, request.size()));
  }

  /// The same with its words as they were typed.
  SearchQuery literally() {
    return new SearchQuery(
        new SearchRequest(
            text(), request.selected(), bounds(), sort(), request.eachEdition(), true, 1, 0));
  }

  /// What a form for other words or filters sends with them, by the names of its parameters.
  Map<String, String> kept() {
    Bounds all = bounds();
    Bounds unseen = new Bounds(all.box(), all.near(), null, null, all.changedSince());
    SearchRequest rest =
        new SearchRequest(
            "", Map.of(), unseen, Sort.NEWEST, request.eachEdition(), false, 1, request.size());
    Map<String, String> kept = new LinkedHashMap<>();
    for (String parameter : SearchAddress.query(rest).split("&")) {
      if (!parameter.isEmpty()) {
        kept.put(parameter.split("=")[0], parameter.split("=")[1]);
      }
    }
    if (!sortName().isEmpty()) {
      kept.put("sort", sortName());
    }
    return kept;
  }

  /// The order as its parameter says it; empty where it is the usual one.
  String sortName() {
    return sort() == SearchAddress.usual(text()) ? "" : sort().name().toLowerCase(Locale.ROOT);
  }

  /// The path of the page that answers this, without its language.
  String path() {
    return path("/search");
  }

  /// The path of the feed that follows this, without its language.
  String feed() {
    return at(1).by(SearchAddress.usual(text())).path("/search.atom");
  }

  private String path(String page) {
    String query = SearchAddress.query(request);
    return query.isEmpty() ? page : page + "?" + query;
  }

  private SearchQuery with(Map<Facet, List<String>> selected) {
    return new SearchQuery(
        copy(selected, bounds(), sort(), request.eachEdition(), 1, request.size()));
  }

  private SearchRequest copy(
      Map<Facet, List<String>> selected,
      Bounds bounds,
      Sort sort,
      boolean eachEdition,
      int page,
      int size) {
    return new SearchRequest(
        text(), selected, bounds, sort, eachEdition, request.literal(), page, size);
  }

  private static ProblemException refusal(String vi, String en) {
    return new ProblemException(Problem.badRequest(vi, en));
  }
}
