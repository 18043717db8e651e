package vn.trangtien.history;

import java.util.List;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;

/// The page of what tells two states of a dataset apart.
record ChangesView(Frame frame, Past newest, Difference difference) {

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

  List<String> words(List<Text> texts) {
    return texts.stream().map(frame::text).toList();
  }

  /// The same as JSON.
  String api() {
    return frame.plain("/api/v1/datasets/" + newest.revision().record().name() + "/changes?from=")
        + difference.before().sequence()
        + "&to="
        + difference.after().sequence();
  }
}
