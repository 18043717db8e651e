package vn.trangtien.search;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.language.Word;

/// Reads a search from the parameters of an address, and writes it back.
///
/// Every parameter is known and well-formed, or the request is refused.
final class SearchParameters {

  private static final int DEFAULT_SIZE = 20;
  private static final List<String> NAMES =
      Stream.concat(
              Stream.of("q", "page", "size", "sort"),
              Stream.of(SearchRequest.Facet.values()).map(FacetFields::dimension))
          .toList();

  private SearchParameters() {}

  static SearchRequest read(HttpParameters parameters) {
    parameters.names().forEach(SearchParameters::known);
    Map<SearchRequest.Facet, List<String>> selected = new EnumMap<>(SearchRequest.Facet.class);
    for (SearchRequest.Facet facet : SearchRequest.Facet.values()) {
      Stream<String> values = parameters.getAll(FacetFields.dimension(facet)).stream();
      List<String> chosen =
          values.map(it -> it.strip().toLowerCase(Locale.ROOT)).distinct().sorted().toList();
      if (!chosen.isEmpty() && !chosen.equals(List.of(""))) {
        selected.put(facet, chosen);
      }
    }
    return new SearchRequest(
        single(parameters, "q", ""),
        selected,
        sort(single(parameters, "sort", "relevance")),
        number("page", single(parameters, "page", "1")),
        number("size", single(parameters, "size", String.valueOf(DEFAULT_SIZE))));
  }

  /// The query of the address that asks for `page` of `request`, in one fixed order.
  static String write(SearchRequest request, int page) {
    StringBuilder query = new StringBuilder();
    append(query, "q", request.text());
    for (SearchRequest.Facet facet : SearchRequest.Facet.values()) {
      List<String> chosen = request.selected().getOrDefault(facet, List.of());
      chosen.forEach(it -> append(query, FacetFields.dimension(facet), it));
    }
    append(query, "sort", request.sort().name().toLowerCase(Locale.ROOT));
    append(query, "size", String.valueOf(request.size()));
    append(query, "page", String.valueOf(page));
    return query.toString();
  }

  private static void append(StringBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query.append(query.isEmpty() ? "?" : "&").append(name).append('=');
      query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static void known(String name) {
    if (!NAMES.contains(name)) {
      String all = String.join(", ", NAMES);
      throw refused(
          "Không có tham số “" + shown(name) + "”; các tham số dùng được: " + all + ".",
          "There is no parameter “" + shown(name) + "”; there are: " + all + ".");
    }
  }

  private static String single(HttpParameters parameters, String name, String otherwise) {
    List<String> values = parameters.getAll(name);
    if (values.size() > 1) {
      throw refused(
          "Tham số “" + name + "” chỉ được có một giá trị.",
          "The parameter “" + name + "” can have only one value.");
    }
    return values.isEmpty() || values.getFirst().isEmpty() ? otherwise : values.getFirst();
  }

  private static int number(String name, String value) {
    if (!value.matches("\\d{1,6}")) {
      throw refused(
          "Tham số “" + name + "” phải là số nguyên không âm: “" + shown(value) + "”.",
          "The parameter “" + name + "” must be a whole number: “" + shown(value) + "”.");
    }
    return Integer.parseInt(value);
  }

  private static SearchRequest.Sort sort(String value) {
    for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
      if (sort.name().equals(value.toUpperCase(Locale.ROOT))) {
        return sort;
      }
    }
    throw refused(
        "Không có cách sắp xếp “" + shown(value) + "”; hãy dùng relevance, newest hoặc title.",
        "There is no order “" + shown(value) + "”; use relevance, newest or title.");
  }

  private static String shown(String text) {
    String clean = Word.clean(text);
    return clean.length() <= 40 ? clean : clean.substring(0, 40) + "…";
  }

  private static ProblemException refused(String vi, String en) {
    return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "bad-parameter", vi, en));
  }
}
