package vn.trangtien.search;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import vn.trangtien.facets.Bounds;

/// How the words of a search over HTTP were answered: left on the request by the face that was
/// asked, for whoever counts.
///
/// @param text as it was typed
/// @param how whether there was an answer
public record Answered(String text, How how) {

  private static final String NAME = "vn.trangtien.search.answered";

  /// How well.
  public enum How {
    WELL,
    WEAKLY,
    NOT
  }

  /// Leaves on `http` how `asked` came out. Words alone are told: what filters and later pages
  /// leave out is no gap in the catalog.
  ///
  /// @param rows how many rows answer by their names
  public static void tell(HttpRequest<?> http, SearchRequest asked, SearchResult result, int rows) {
    boolean filtered = asked.selected().values().stream().anyMatch(it -> !it.isEmpty());
    if (asked.text().isBlank()
        || asked.page() > 1
        || filtered
        || !asked.bounds().equals(Bounds.NONE)) {
      return;
    }
    How how = result.understanding().isWeak() ? How.WEAKLY : How.WELL;
    if (result.count() == 0) {
      how = How.NOT;
    }
    http.setAttribute(NAME, new Answered(asked.text(), rows > 0 ? How.WELL : how));
  }

  /// What was left on `http`; empty where it was no search of words.
  public static Optional<Answered> of(HttpRequest<?> http) {
    return http.getAttribute(NAME, Answered.class);
  }
}
