package vn.trangtien.site;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.facets.Bounds;
import vn.trangtien.facets.Facet;
import vn.trangtien.facets.Facet.Count;
import vn.trangtien.identifier.Iri;
import vn.trangtien.lookup.FoundRow;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.wording.Step;

/// The page of a search.
///
/// @param rows that answer by their names
/// @param first the number of the first dataset shown
/// @param lastPage the number of the last page that can be reached
record SearchView(
    Frame frame,
    SearchQuery query,
    SearchResult result,
    List<FoundRow> rows,
    long first,
    int lastPage) {

  /// How many values of a facet are shown before the rest is folded away.
  private static final int SHOWN = 7;

  /// How many years are offered; those who want earlier ones say a period.
  private static final int YEARS = 25;

  /// Around every place.
  private static final Iri EARTH = Iri.own("/place");

  /// The number of the last dataset shown.
  long last() {
    return first + result.datasets().size() - 1;
  }

  /// Whether more pages were asked for than there are.
  boolean isBeyond() {
    return result.datasets().isEmpty() && result.hits() > 0;
  }

  String href(SearchQuery other) {
    return frame.href(other.path());
  }

  /// What a chosen value of `facet` is called.
  Link chosen(Facet facet, String value) {
    return frame.link(facet.subject(value));
  }

  /// Whether anything but words is asked for.
  boolean filtered() {
    return query.request().selected().values().stream().anyMatch(it -> !it.isEmpty())
        || !query.bounds().equals(Bounds.NONE);
  }

  /// By how many things but words the search is narrowed.
  int chosen() {
    int values = query.request().selected().values().stream().mapToInt(it -> it.size()).sum();
    return values + bounds().size();
  }

  /// Whether a facet is open at once: what most people choose by, and what was chosen.
  boolean open(Facet facet) {
    return facet.compareTo(Facet.FORMAT) <= 0 || !query.chosen(facet).isEmpty();
  }

  /// The values of `facet`, chosen ones first; years from the last, places below what is around
  /// them.
  List<Count> counts(Facet facet) {
    List<Count> counts = result.facets().getOrDefault(facet, List.of());
    if (facet == Facet.PLACE) {
      return tree(counts);
    }
    Comparator<Count> order = Comparator.comparing(it -> !query.has(facet, it.value()));
    return counts.stream()
        .sorted(
            facet == Facet.YEAR
                ? order.thenComparing(Count::value, Comparator.reverseOrder())
                : order)
        .limit(facet == Facet.YEAR ? YEARS : Long.MAX_VALUE)
        .toList();
  }

  /// Chosen places, then each place with those inside it.
  private List<Count> tree(List<Count> counts) {
    List<Count> all = new ArrayList<>(counts);
    all.removeIf(it -> !query.has(Facet.PLACE, it.value()));
    Set<Iri> listed = counts.stream().map(Count::iri).collect(Collectors.toSet());
    all.stream().map(Count::iri).forEach(listed::remove);
    Map<Iri, List<Count>> inside =
        counts.stream()
            .filter(it -> listed.contains(it.iri()))
            .collect(Collectors.groupingBy(it -> around(it.iri(), listed)));
    hang(EARTH, inside, all);
    return all;
  }

  private static void hang(Iri place, Map<Iri, List<Count>> inside, List<Count> all) {
    for (Count it : inside.getOrDefault(place, List.of())) {
      all.add(it);
      hang(it.iri(), inside, all);
    }
  }

  /// The nearest place around `place` that is among `listed`; else what is around all.
  private Iri around(Iri place, Set<Iri> listed) {
    Concept at = frame.concept(place);
    for (int up = 0; at != null && at.partOf() != null && up < 5; up++) {
      if (listed.contains(at.partOf())) {
        return at.partOf();
      }
      at = frame.concept(at.partOf());
    }
    return EARTH;
  }

  /// How many places are around a place.
  int depth(Iri place) {
    int depth = 0;
    Concept at = frame.concept(place);
    while (at != null && at.partOf() != null && depth < 5) {
      depth++;
      at = frame.concept(at.partOf());
    }
    return depth;
  }

  /// What the label of a value says besides its name: the former agencies whose datasets count, or
  /// since when and until when a place is what it is.
  String note(Facet facet, Count count) {
    return switch (facet) {
      case AGENCY -> {
        String former =
            frame.vocabulary().formerly(count.iri()).stream()
                .map(it -> frame.text(it.label()))
                .collect(Collectors.joining("; "));
        yield former.isEmpty() ? "" : frame.t("facet.including", former);
      }
      case PLACE -> {
        Concept place = frame.concept(count.iri());
        yield place == null || place.validTo() == null ? "" : frame.validity(place);
      }
      case THEME, YEAR, FORMAT, FREQUENCY, LIVE, AUDIENCE, PROVENANCE, QUALITY, LICENCE -> "";
    };
  }

  /// What was made of the words that changes what is looked for.
  List<String> steps() {
    return result.datasets().isEmpty() ? List.of() : said(false);
  }

  /// What was made of the words, for who found nothing.
  List<String> tried() {
    return result.datasets().isEmpty() ? said(true) : List.of();
  }

  /// Why a dataset was found, in words.
  List<String> why(SearchResult.Hit hit) {
    return result.understanding().why().getOrDefault(hit.iri(), List.of()).stream()
        .map(it -> frame.text(it.words()))
        .toList();
  }

  /// Where data can be asked for that was not found, with the words filled in.
  String wish() {
    return frame.href("/request?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8));
  }

  /// Whether what was found is hardly what was asked for.
  boolean weak() {
    return !result.datasets().isEmpty() && result.understanding().isWeak();
  }

  /// The places below the province that were named, as they are today and as they were.
  List<Named> places() {
    return result.understanding().steps().stream()
        .filter(Step.Place.class::isInstance)
        .map(it -> named((Step.Place) it))
        .filter(it -> it.today().stream().anyMatch(place -> depth(place.iri()) > 1))
        .distinct()
        .toList();
  }

  private Named named(Step.Place step) {
    Concept place = frame.concept(step.concept());
    if (place == null || place.validTo() == null) {
      return new Named(place == null ? List.of() : List.of(place), null);
    }
    return new Named(step.today(), place);
  }

  /// A place that was named.
  ///
  /// @param today what stands there today
  /// @param was the place itself where it is none of today's
  record Named(List<Concept> today, @Nullable Concept was) {}

  private List<String> said(boolean all) {
    return result.understanding().steps().stream()
        .filter(it -> all || isTelling(it))
        .map(it -> frame.text(it.words()))
        .distinct()
        .toList();
  }

  /// Whether a step explains what is seen: what else was looked for, and where a place went.
  private static boolean isTelling(Step step) {
    return switch (step) {
      case Step.Decoded _, Step.Split _, Step.Respelled _, Step.Place _, Step.Agency _ -> true;
      case Step.Expanded _, Step.Initials _, Step.Format _, Step.Year _ -> true;
      case Step.Cut _, Step.Relaxed _ -> true;
      case Step.Stopped _, Step.Weakened _, Step.Minimum _ -> false;
    };
  }

  /// What the form for a period sends with it.
  List<Map.Entry<String, String>> kept() {
    List<Map.Entry<String, String>> kept = new ArrayList<>(query.kept().entrySet());
    if (!query.text().isEmpty()) {
      kept.addFirst(Map.entry("q", query.text()));
    }
    for (Facet facet : Facet.values()) {
      query.chosen(facet).forEach(it -> kept.add(Map.entry(facet.parameter(), it)));
    }
    return kept;
  }

  /// The bounds in words, each with the search without it.
  List<Bound> bounds() {
    Bounds b = query.bounds();
    List<Bound> all = new ArrayList<>();
    if (b.box() != null) {
      Bounds rest = new Bounds(null, b.near(), b.from(), b.to(), b.changedSince());
      all.add(new Bound(frame.t("bound.box"), query.within(rest)));
    }
    if (b.near() != null) {
      Bounds rest = new Bounds(b.box(), null, b.from(), b.to(), b.changedSince());
      String km = frame.number(BigDecimal.valueOf(b.near().withinKm()).stripTrailingZeros());
      all.add(new Bound(frame.t("bound.near", km), query.within(rest)));
    }
    if (b.from() != null || b.to() != null) {
      Bounds rest = new Bounds(b.box(), b.near(), null, null, b.changedSince());
      String period = frame.period(b.from(), b.to());
      all.add(new Bound(frame.t("bound.period", period), query.within(rest)));
    }
    if (b.changedSince() != null) {
      Bounds rest = new Bounds(b.box(), b.near(), b.from(), b.to(), null);
      String since = frame.day(b.changedSince());
      all.add(new Bound(frame.t("bound.changed", since), query.within(rest)));
    }
    return all;
  }

  /// A bound of the search, and the search without it.
  record Bound(String words, SearchQuery without) {}

  List<Count> shown(Facet facet) {
    List<Count> counts = counts(facet);
    return counts.subList(0, cut(facet, counts));
  }

  /// The values that are folded away.
  List<Count> folded(Facet facet) {
    List<Count> counts = counts(facet);
    return counts.subList(cut(facet, counts), counts.size());
  }

  /// All themes, for who found nothing.
  List<Link> themes() {
    return frame.vocabulary().scheme(Iri.own("/theme")).stream()
        .map(it -> frame.link(it.iri()))
        .toList();
  }

  private int cut(Facet facet, List<Count> counts) {
    int shown = Math.max(SHOWN, query.chosen(facet).size());
    return counts.size() <= shown + 2 ? counts.size() : shown;
  }
}
