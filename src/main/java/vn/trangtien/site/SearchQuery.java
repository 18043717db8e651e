package vn.trangtien.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpParameters;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;

/// What the search page was asked, as it stands in its address.
///
/// @param page from 1
record SearchQuery(String text, Map<Facet, List<String>> selected, Sort sort, int page) {

  private static final String VALUE = "[A-Za-z0-9._/-]{1,80}";

  /// A search for words alone.
  static SearchQuery words(String text) {
    return new SearchQuery(text, Map.of(), unsaid(text), 1);
  }

  /// Reads what was asked.
  ///
  /// @throws ProblemException 400 where it is longer, deeper or other than a search can be
  static SearchQuery of(HttpParameters parameters, SiteConfiguration limits) {
    String text = parameters.getFirst("q").orElse("").strip();
    if (text.length() > limits.textLength()) {
      throw refusal(
          "Từ khóa dài tối đa " + limits.textLength() + " ký tự; hãy rút ngắn lại.",
          "Search words can have at most " + limits.textLength() + " characters; shorten them.");
    }
    Map<Facet, List<String>> selected = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values =
          parameters.getAll(facet.parameter()).stream()
              .filter(it -> !it.isEmpty())
              .distinct()
              .toList();
      if (values.size() > limits.choices() || values.stream().anyMatch(it -> !it.matches(VALUE))) {
        throw refusal(
            "Bộ lọc không hợp lệ; mỗi nhóm chọn tối đa " + limits.choices() + " mục.",
            "These filters cannot be read; choose at most " + limits.choices() + " in a group.");
      }
      if (!values.isEmpty()) {
        selected.put(facet, values);
      }
    }
    return new SearchQuery(text, selected, sort(parameters, text), page(parameters, limits));
  }

  SearchRequest request(int size) {
    return new SearchRequest(text, selected, sort, page, size);
  }

  List<String> chosen(Facet facet) {
    return selected.getOrDefault(facet, List.of());
  }

  boolean has(Facet facet, String value) {
    return chosen(facet).contains(value);
  }

  /// The same search from its first page, without one facet value.
  SearchQuery without(Facet facet, String value) {
    Map<Facet, List<String>> fewer = new HashMap<>(selected);
    fewer.put(facet, chosen(facet).stream().filter(it -> !it.equals(value)).toList());
    return new SearchQuery(text, fewer, sort, 1);
  }

  SearchQuery withoutFilters() {
    return new SearchQuery(text, Map.of(), sort, 1);
  }

  SearchQuery at(int page) {
    return new SearchQuery(text, selected, sort, page);
  }

  SearchQuery by(Sort sort) {
    return new SearchQuery(text, selected, sort, 1);
  }

  /// The order as its parameter says it; empty where it is the usual one.
  String sortName() {
    return sort == unsaid(text) ? "" : sort.name().toLowerCase(Locale.ROOT);
  }

  /// The path of the page that answers this, without its language.
  String path() {
    List<String> parts = new ArrayList<>();
    if (!text.isEmpty()) {
      parts.add("q=" + URLEncoder.encode(text, UTF_8));
    }
    for (Facet facet : Facet.values()) {
      for (String value : chosen(facet)) {
        parts.add(facet.parameter() + "=" + value);
      }
    }
    if (!sortName().isEmpty()) {
      parts.add("sort=" + sortName());
    }
    if (page > 1) {
      parts.add("page=" + page);
    }
    return parts.isEmpty() ? "/search" : "/search?" + String.join("&", parts);
  }

  private static Sort sort(HttpParameters parameters, String text) {
    String wanted = parameters.getFirst("sort").orElse("");
    for (Sort sort : Sort.values()) {
      if (sort.name().equalsIgnoreCase(wanted)) {
        return sort;
      }
    }
    return unsaid(text);
  }

  /// Without words nothing is more relevant than anything else.
  private static Sort unsaid(String text) {
    return text.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
  }

  private static int page(HttpParameters parameters, SiteConfiguration limits) {
    String wanted = parameters.getFirst("page").orElse("1");
    int last = limits.deepest() / limits.hits();
    if (!wanted.matches("[0-9]{1,6}") || Integer.parseInt(wanted) > last) {
      throw refusal(
          "Chỉ xem được đến trang " + last + "; hãy thu hẹp tìm kiếm, hoặc tải toàn bộ danh mục.",
          "Pages end at " + last + "; narrow the search, or download the whole catalogue.");
    }
    return Math.max(1, Integer.parseInt(wanted));
  }

  private static ProblemException refusal(String vi, String en) {
    return new ProblemException(Problem.badRequest(vi, en));
  }
}
