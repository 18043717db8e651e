package vn.trangtien.search;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpStatus;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.language.Word;

/// Reads a search from the parameters of an address: each is known and well-formed, or the request
/// is refused.
final class SearchParameters {

  private static final int DEFAULT_SIZE = 20;
  private static final List<String> NAMES =
      Stream.concat(
              Stream.of("q", "page", "size", "sort"),
              Stream.of(Facet.values()).map(Facet::parameter))
          .toList();
  private static final String ALL = String.join(", ", NAMES);

  private SearchParameters() {}

  static SearchRequest read(HttpParameters parameters) {
    for (String name : parameters.names()) {
      if (!NAMES.contains(name)) {
        throw refused(
            "Không có tham số “" + shown(name) + "”; các tham số dùng được: " + ALL + ".",
            "There is no parameter “" + shown(name) + "”; there are: " + ALL + ".");
      }
    }
    Map<Facet, List<String>> selected = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Stream<String> values = parameters.getAll(facet.parameter()).stream();
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
