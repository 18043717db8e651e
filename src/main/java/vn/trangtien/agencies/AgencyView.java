package vn.trangtien.agencies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.cards.Counted;
import vn.trangtien.cards.Pick;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;

/// The page of one agency.
///
/// @param kind what sort of body it is; null where nobody says it
/// @param today whether it works now
/// @param score how the datasets that it keeps stand; null while they are being read
/// @param whole how all datasets of the portal stand, to compare
/// @param promises how it kept the plan; null where it promised nothing
/// @param found its datasets, those of agencies before it included
/// @param entrusted those of other agencies that it keeps today
/// @param themes what they are about
/// @param formerly whose tasks it took over
/// @param successors who took them over from it
/// @param ground the places that it works for
record AgencyView(
    Frame frame,
    Concept concept,
    @Nullable Concept kind,
    boolean today,
    @Nullable Score score,
    @Nullable Score whole,
    @Nullable Promises promises,
    SearchResult found,
    List<Pick> entrusted,
    List<Counted> themes,
    List<Concept> formerly,
    List<Concept> successors,
    List<Changed> changes,
    List<Iri> ground) {

  /// Whether it was valid once and is not any more.
  boolean ended() {
    return !today && concept.validTo() != null;
  }

  /// The search for all its datasets.
  String all() {
    return frame.href("/search") + "?agency=" + concept.iri().name();
  }

  /// The feed of its newest datasets.
  Link feed() {
    String title = frame.t("agency.feed", frame.text(concept.label()));
    return new Link(title, frame.href("/search.atom") + "?agency=" + concept.iri().name(), null);
  }

  List<MetadataForm> forms() {
    return MetadataForm.of(frame, concept.iri().path());
  }

  /// An `org:ChangeEvent` that made or ended it.
  ///
  /// @param bases the legal texts that it rests on
  /// @param confidence how sure the portal is: high, medium or low; empty where nobody says it
  record Changed(
      @Nullable LocalDate day,
      Text label,
      Text description,
      List<Iri> from,
      List<Iri> to,
      List<Iri> bases,
      String confidence) {}

  /// All agencies of today by their kind, then the former ones.
  ///
  /// @param whole how all datasets stand; null while they are being read
  record Everyone(
      Frame frame, List<Group> groups, List<Line> former, @Nullable Score whole, int count) {}

  /// The agencies of one kind.
  ///
  /// @param silent those that keep nothing yet
  record Group(Concept kind, List<Line> lines, List<Concept> silent) {}

  /// One agency and how its datasets stand.
  record Line(Concept concept, Score score) {}
}
