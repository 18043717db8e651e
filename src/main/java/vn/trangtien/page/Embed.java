package vn.trangtien.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// How a page stands inside somebody else's: its colours are chosen in the address, as the page
/// around it has its own.
///
/// @param theme `light` or `dark`; null for what the reader prefers
public record Embed(@Nullable String theme) {

  /// Where all such pages stand, and no others.
  public static final String PATH = "/embed";

  /// The parameter of the colours, which no other reader of the address knows.
  public static final String THEME = "theme";

  private static final List<String> THEMES = List.of("auto", "light", "dark");

  /// Reads `theme=light|dark|auto`.
  ///
  /// @throws ProblemException 400 where it says something else
  public static Embed of(HttpRequest<?> request) {
    List<String> asked = request.getParameters().getAll(THEME);
    String theme = asked.isEmpty() ? "auto" : asked.getFirst();
    if (asked.size() > 1 || !THEMES.contains(theme)) {
      throw new ProblemException(
          Problem.of(
              HttpStatus.BAD_REQUEST,
              "bad-parameter",
              "“theme” nhận một trong ba giá trị: light (sáng), dark (tối), auto (theo máy người"
                  + " xem).",
              "“theme” takes one of three values: light, dark or auto."));
    }
    return new Embed(theme.equals("auto") ? null : theme);
  }
}
