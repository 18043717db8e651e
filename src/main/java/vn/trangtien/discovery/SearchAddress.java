package vn.trangtien.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import java.net.URLEncoder;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Parameter;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.language.Word;
import vn.trangtien.search.SearchRequest;

/// How a search stands in an address: the same parameters for pages, programs and feeds.
public final class SearchAddress {

  /// The names of all parameters.
  public static final List<String> NAMES = Parameter.names(SearchParameters.shared());

  private SearchAddress() {}

  /// Reads a search: every parameter that is there is well-formed.
  ///
  /// @param size hits on a page where the address does not say
  /// @throws ProblemException 400 where one is not, naming it
  public static SearchRequest read(HttpParameters parameters, int size) {
    Map<Facet, List<String>> selected = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> chosen =
          parameters.getAll(facet.parameter()).stream()
              .map(it -> it.strip().toLowerCase(Locale.ROOT))
              .filter(it -> !it.isEmpty())
              .distinct()
              .sorted()
              .toList();
      if (!chosen.isEmpty()) {
        selected.put(facet, chosen);
      }
    }
    String text = single(parameters, "q", "");
    return new SearchRequest(
        text,
        selected,
        BoundsAddress.read(parameters),
        sort(single(parameters, "sort", ""), text),
        either(parameters, "editions", "series", "all"),
        either(parameters, "literal", "false", "true"),
        number("page", single(parameters, "page", "1")),
        number("size", single(parameters, "size", String.valueOf(size))));
  }

  /// The parameters of `request` without its size: what [#read] reads back; what is usual is left
  /// out.
  public static String query(SearchRequest request) {
    StringJoiner query = new StringJoiner("&");
    if (!request.text().isEmpty()) {
      query.add("q=" + URLEncoder.encode(request.text(), UTF_8));
    }
    for (Facet facet : Facet.values()) {
      for (String value : request.selected().getOrDefault(facet, List.of())) {
        query.add(facet.parameter() + "=" + URLEncoder.encode(value, UTF_8).replace("%2F", "/"));
      }
    }
    BoundsAddress.write(request.bounds(), query);
    if (request.sort() != usual(request.text())) {
      query.add("sort=" + request.sort().name().toLowerCase(Locale.ROOT));
    }
    if (request.eachEdition()) {
      query.add("editions=all");
    }
    if (request.literal()) {
      query.add("literal=true");
    }
    if (request.page() > 1) {
      query.add("page=" + request.page());
    }
    return query.toString();
  }

  /// The order where none is said: without words nothing is more relevant than anything else.
  public static SearchRequest.Sort usual(String text) {
    return text.isBlank() ? SearchRequest.Sort.NEWEST : SearchRequest.Sort.RELEVANCE;
  }

  /// The one value of a parameter.
  static String single(HttpParameters parameters, String name, String otherwise) {
    List<String> values = parameters.getAll(name);
    if (values.size() > 1) {
      throw refused(
          "Tham số “" + name + "” chỉ được có một giá trị.",
          "The parameter “" + name + "” can have only one value.");
    }
    return values.isEmpty() || values.getFirst().isBlank() ? otherwise : values.getFirst().strip();
  }

  /// `text` of a stranger, short enough for a sentence.
  public static String shown(String text) {
    String clean = Word.clean(text);
    return clean.length() <= 40 ? clean : clean.substring(0, 40) + "…";
  }

  /// A parameter that is not as it should be.
  public static ProblemException refused(String vi, String en) {
    return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "bad-parameter", vi, en));
  }

  private static boolean either(HttpParameters parameters, String name, String no, String yes) {
    String value = single(parameters, name, no);
    if (!value.equals(no) && !value.equals(yes)) {
      throw refused(
          "Tham số “%s” chỉ nhận “%s” hoặc “%s”.".formatted(name, no, yes),
          "The parameter “%s” takes “%s” or “%s”.".formatted(name, no, yes));
    }
    return value.equals(yes);
  }

  private static int number(String name, String value) {
    if (!value.matches("\\d{1,6}")) {
      throw refused(
          "Tham số “" + name + "” phải là số nguyên không âm: “" + shown(value) + "”.",
          "The parameter “" + name + "” must be a whole number: “" + shown(value) + "”.");
    }
    return Integer.parseInt(value);
  }

  private static SearchRequest.Sort sort(String value, String text) {
    if (value.isEmpty()) {
      return usual(text);
    }
    for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
      if (sort.name().equals(value.toUpperCase(Locale.ROOT))) {
        return sort;
      }
    }
    throw refused(
        "Không có cách sắp xếp “"
            + shown(value)
            + "”; hãy dùng relevance, newest, used hoặc title.",
        "There is no order “" + shown(value) + "”; use relevance, newest, used or title.");
  }
}
