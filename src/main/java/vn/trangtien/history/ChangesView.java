package vn.trangtien.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;

/// The page of what tells two states of a dataset apart.
record ChangesView(Frame frame, Past newest, Difference difference) {

  private static final String BYTE_SIZE = "http://www.w3.org/ns/dcat#byteSize";
  private static final Pattern BYTES = Pattern.compile("[0-9]{1,18}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /// To the minute: a page would hide seconds, which may be what changed.
  private static final Pattern MOMENT =
      Pattern.compile(DAY + "T[0-9]{2}:[0-9]{2}(:00)?(Z|[+-][0-9]{2}:[0-9]{2})");

  Text title() {
    Past after = difference.after();
    return RevisionView.title(after.entry() == null ? difference.before() : after);
  }

  String dataset() {
    return newest.revision().record().path();
  }

  /// Whether one of the two states has nothing to compare.
  boolean untold() {
    return difference.before().entry() == null || difference.after().entry() == null;
  }

  boolean nothing() {
    return !untold() && difference.changeCount() == 0 && difference.tables().isEmpty();
  }

  /// Of what something changed, by which property, in which language.
  String what(Difference.Said said) {
    String property = frame.text(said.property());
    String part = frame.text(said.part());
    String whole = part.isEmpty() ? property : part + " › " + property;
    return switch (said.language()) {
      case "vi" -> frame.t("changes.vietnamese", whole);
      case "en" -> frame.t("changes.english", whole);
      default -> whole;
    };
  }

  /// What was said, as the language of the page writes it; words of a title are left as they are.
  List<String> words(Difference.Said said, List<Text> texts) {
    return texts.stream()
        .map(frame::text)
        .map(it -> said.language().isEmpty() ? value(said, it) : it)
        .toList();
  }

  private String value(Difference.Said said, String text) {
    boolean size = said.iri().equals(BYTE_SIZE) && BYTES.matcher(text).matches();
    return size ? frame.size(Long.parseLong(text)) : written(text);
  }

  /// A cell or a value; a day and a moment as the language of the page writes them.
  String written(String text) {
    try {
      return DAY.matcher(text).matches()
          ? frame.day(LocalDate.parse(text))
          : MOMENT.matcher(text).matches()
              ? frame.time(OffsetDateTime.parse(text).toInstant())
              : text;
    } catch (DateTimeParseException none) {
      return text;
    }
  }

  /// The same as JSON.
  String api() {
    return frame.plain("/api/v1/datasets/" + newest.revision().record().name() + "/changes?from=")
        + difference.before().sequence()
        + "&to="
        + difference.after().sequence();
  }
}
