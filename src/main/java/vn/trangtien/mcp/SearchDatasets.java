package vn.trangtien.mcp;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.trangtien.facets.Bounds;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.language.Marks;
import vn.trangtien.lookup.FoundRow;
import vn.trangtien.lookup.RowLookup;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchResult;

/// Finds datasets, and rows that answer by themselves.
@Singleton
final class SearchDatasets implements Tool {

  private static final int SIZE = 10;
  private static final int MOST_SIZE = 50;
  private static final int ROWS = 5;
  private static final int FACET_VALUES = 15;

  private final CatalogSearch search;
  private final RowLookup lookup;
  private final Citations citations;
  private final BaseAddress base;

  SearchDatasets(CatalogSearch search, RowLookup lookup, Citations citations, BaseAddress base) {
    this.search = search;
    this.lookup = lookup;
    this.citations = citations;
    this.base = base;
  }

  @Override
  public String name() {
    return "search_datasets";
  }

  @Override
  public String description() {
    return "Finds datasets by words (Vietnamese with or without marks, or English) and filters;"
        + " also rows whose name answers the words. Without words: the newest. Filter values"
        + " stand in facets of an answer.";
  }

  @Override
  public Map<String, Object> input() {
    InputSchema schema =
        InputSchema.requiring()
            .text("query", CatalogSearch.MOST_CHARACTERS, "What to look for, a few words.");
    for (Facet facet : filters()) {
      schema.text(facet.parameter(), 200, "Only this value, as facets name it.");
    }
    return schema
        .number("page", CatalogSearch.MOST_PAGES, "The page, from 1.")
        .number("size", MOST_SIZE, "Datasets on a page, 10 unless said.")
        .done();
  }

  @Override
  public Found call(Arguments arguments, String client) {
    String asked = Objects.requireNonNullElse(arguments.optional("query"), "");
    int page = arguments.number("page", 1, CatalogSearch.MOST_PAGES);
    int size = arguments.number("size", SIZE, MOST_SIZE);
    SearchRequest request =
        new SearchRequest(
            asked,
            selected(arguments),
            Bounds.NONE,
            asked.isBlank() ? SearchRequest.Sort.NEWEST : SearchRequest.Sort.RELEVANCE,
            false,
            false,
            page,
            size);
    SearchResult result = search.search(request);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("datasets_found", result.count());
    data.put("hardly_what_was_asked", result.understanding().isWeak());
    if (page == 1) {
      data.put("rows", rows(result.understanding().text()));
      data.put("facets", facets(result));
    }
    data.put("datasets", result.datasets().stream().map(this::dataset).toList());
    boolean more = (long) page * size < result.hits() && page < CatalogSearch.MOST_PAGES;
    return new Found(Map.of(), data, more, more ? "search_datasets with page " + (page + 1) : "");
  }

  private static List<Facet> filters() {
    return List.of(Facet.THEME, Facet.AGENCY, Facet.PLACE, Facet.YEAR, Facet.PROVENANCE);
  }

  private static Map<Facet, List<String>> selected(Arguments arguments) {
    Map<Facet, List<String>> selected = new EnumMap<>(Facet.class);
    for (Facet facet : filters()) {
      String value = arguments.optional(facet.parameter());
      if (value != null && !value.isBlank()) {
        selected.put(facet, List.of(value.strip().toLowerCase(java.util.Locale.ROOT)));
      }
    }
    return selected;
  }

  private Map<String, Object> dataset(SearchResult.Hit hit) {
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("dataset", hit.iri().name());
    dataset.put("title", Citations.words(hit.title()));
    dataset.put("about", Marks.without(hit.snippetMarked().both().vi()));
    dataset.put("agency", citations.named(hit.publisher()));
    dataset.put("formats", hit.formats());
    dataset.put("modified", Objects.toString(hit.modified(), "unknown"));
    dataset.put("honesty_grade", citations.named(hit.provenance()));
    dataset.put("address", base.of(hit.iri()));
    return dataset;
  }

  private List<Object> rows(String words) {
    List<Object> rows = new ArrayList<>();
    for (FoundRow row : lookup.find(words, ROWS)) {
      Map<String, Object> cells = new LinkedHashMap<>();
      row.cells().forEach(it -> cells.put(it.label().vi(), it.value().vi()));
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", Marks.without(row.name()));
      one.put("cells", cells);
      one.put("dataset", row.dataset().name());
      one.put("distribution", row.distribution());
      one.put("row", row.number());
      one.put("honesty_grade", citations.named(row.provenance()));
      one.put("address", base.of(row.dataset()) + "/table/" + row.number());
      rows.add(one);
    }
    return rows;
  }

  private static Map<String, Object> facets(SearchResult result) {
    Map<String, Object> facets = new LinkedHashMap<>();
    for (Facet facet : filters()) {
      Map<String, Object> values = new LinkedHashMap<>();
      result.facets().getOrDefault(facet, List.of()).stream()
          .limit(FACET_VALUES)
          .forEach(it -> values.put(it.value(), it.count()));
      facets.put(facet.parameter(), values);
    }
    return facets;
  }
}
