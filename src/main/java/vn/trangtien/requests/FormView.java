package vn.trangtien.requests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.TitleOrder;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;

/// The page of the form.
///
/// @param dataset that has an error; null where data is asked for
/// @param known datasets that may already answer `words`
/// @param faults what is to be mended
record FormView(
    Frame frame,
    Filled form,
    @Nullable Dataset dataset,
    List<SearchResult.Hit> known,
    String words,
    List<Fault> faults,
    FormCheck check) {

  /// The name of the page.
  String title() {
    return frame.t(dataset == null ? "request.title" : "request.report");
  }

  /// What is wrong with a field; null where nothing is.
  @Nullable String fault(String field) {
    return faults.stream()
        .filter(it -> it.field().equals(field))
        .map(it -> it.words(frame))
        .findFirst()
        .orElse(null);
  }

  /// What describes a field: its hint, and what is wrong with it.
  String described(String field) {
    return fault(field) == null ? field + "-hint" : field + "-error " + field + "-hint";
  }

  /// The agencies at work today.
  List<Link> agencies() {
    return frame.vocabulary().scheme(Iri.own("/agency")).stream()
        .filter(it -> it.replacedBy().isEmpty() && it.validTo() == null)
        .map(Concept::iri)
        .map(it -> new Link(frame.link(it).name(), it.name(), null))
        .sorted((a, b) -> order(a).compareTo(order(b)))
        .toList();
  }

  private static String order(Link it) {
    byte[] key = TitleOrder.key(it.name());
    return new String(key, StandardCharsets.ISO_8859_1);
  }
}
