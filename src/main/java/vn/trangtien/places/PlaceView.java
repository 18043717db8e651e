package vn.trangtien.places;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Facts;

/// The page of one place.
///
/// @param facts what else the ontologies say of it
/// @param kind what sort of unit it is; null where nobody says it
/// @param today whether it is valid now
/// @param around the places around it, innermost first
/// @param agencies who administers it, or did
/// @param formerly what it was formed from, with the rows about each
/// @param successors what it became
/// @param inside what lay in it, on its last day or today
/// @param others other places that had the same code
/// @param found datasets about it
record PlaceView(
    Frame frame,
    Concept concept,
    Facts facts,
    @Nullable Concept kind,
    boolean today,
    List<Concept> around,
    List<Concept> agencies,
    List<Before> formerly,
    List<Concept> successors,
    List<Concept> inside,
    List<Concept> others,
    SearchResult found,
    Mentions.Found mentions) {

  /// A place before this one.
  record Before(Concept concept, long rows) {}

  /// The legal texts by which it came to be.
  List<Iri> basis() {
    return facts.iris("dct:source");
  }

  /// The legal texts by which it ended: those of what followed it.
  List<Iri> ending(Concept next) {
    return frame.vocabulary().facts(next.iri()).iris("dct:source");
  }

  /// A number that the ontologies say, as people write it; empty where they don't.
  String number(String property) {
    return facts.value(property).map(it -> frame.number(new java.math.BigDecimal(it))).orElse("");
  }

  /// The search for all datasets about it.
  String all() {
    String path = concept.iri().path().substring("/place/".length());
    return frame.href("/search") + "?place=" + encoded(path);
  }

  /// The rows of a mention.
  String rows(Mention it) {
    String link =
        frame.href(it.dataset().path() + "/table")
            + "?"
            + encoded(it.column())
            + "="
            + encoded(it.code());
    return it.day() == null ? link : link + "&" + encoded(it.dateColumn()) + "=" + it.day();
  }

  List<MetadataForm> forms() {
    return MetadataForm.of(frame, concept.iri().path());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The places of a day.
  ///
  /// @param turns the days that can be chosen beside today, newest first
  /// @param words what was looked for; empty for the whole tree
  /// @param named what was found by them
  record Everywhere(
      Frame frame,
      PlaceTree tree,
      LocalDate now,
      List<LocalDate> turns,
      String words,
      List<Concept> named) {

    boolean isToday() {
      return tree.day().equals(now);
    }
  }
}
