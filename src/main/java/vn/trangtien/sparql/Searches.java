package vn.trangtien.sparql;

import io.micronaut.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// The searches of one run of a query: each is put once, however often its pattern is tried, and
/// there are few.
final class Searches {

  /// How many different searches a query may put.
  static final int MOST = 20;

  private final TextSearch search;
  private final Map<Asked, List<Node>> answers = new HashMap<>();

  private record Asked(String words, int most) {}

  Searches(TextSearch search) {
    this.search = search;
  }

  List<Node> find(String words, int most) {
    Asked asked = new Asked(words, most);
    List<Node> known = answers.get(asked);
    if (known == null) {
      if (answers.size() == MOST) {
        throw refused(
            "Một truy vấn chỉ được tìm bằng tt:search với nhiều nhất "
                + MOST
                + " nội dung khác nhau.",
            "A query may put at most " + MOST + " different searches by tt:search.");
      }
      known = search.find(words, most);
      answers.put(asked, known);
    }
    return known;
  }

  static ProblemException refused(String vi, String en) {
    return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "query-search", vi, en));
  }
}
