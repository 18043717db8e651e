package vn.trangtien.requests;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.Personal;
import vn.trangtien.page.Frame;

/// What a form must say, and must not.
@Singleton
final class FormCheck {

  private static final int SHORTEST = 10;
  private static final Pattern LINK =
      Pattern.compile("https?://|\\bwww\\.|\\[url|<a\\s", Pattern.CASE_INSENSITIVE);

  private final RequestsConfiguration limits;
  private final Catalog catalog;

  FormCheck(RequestsConfiguration limits, Catalog catalog) {
    this.limits = limits;
    this.catalog = catalog;
  }

  /// What is to be mended in `form`, in the order of its fields.
  List<Fault> faults(Filled form) {
    List<Fault> faults = new ArrayList<>();
    if (form.what().codePointCount(0, form.what().length()) < SHORTEST) {
      faults.add(Fault.of("what", "request.error.short", SHORTEST));
    }
    form.written()
        .forEach(
            (field, text) -> {
              if (text.length() > longest(field)) {
                faults.add(Fault.of(field, "request.error.long", longest(field), text.length()));
              }
              if (Personal.isIn(text)) {
                faults.add(Fault.of(field, "request.error.personal"));
              }
            });
    long links = LINK.matcher(String.join("\n", form.written().values())).results().count();
    if (links > limits.links()) {
      faults.add(Fault.of("what", "request.error.links", limits.links(), links));
    }
    if (form.isReport() && !isPublished(form.dataset())) {
      faults.add(Fault.of("", "request.error.dataset"));
    }
    return faults;
  }

  /// How long a field may be, in characters.
  int longest(String field) {
    return switch (field) {
      case "what" -> Math.min(limits.whatLength(), 4_000);
      case "purpose" -> Math.min(limits.purposeLength(), 2_000);
      default -> Math.min(limits.shortLength(), 400);
    };
  }

  private boolean isPublished(String slug) {
    return Frame.iri("/dataset/" + slug).map(Iri::path).isPresent()
        && catalog.find(Iri.own("/dataset/" + slug)).isPresent();
  }
}
