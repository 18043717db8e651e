package vn.trangtien.agencies;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.cards.Counted;
import vn.trangtien.cards.Pick;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.OpenDataPlan;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;
import vn.trangtien.page.MetadataForm;
import vn.trangtien.page.PageWriter;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchRequest.Sort;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Facts;
import vn.trangtien.vocabulary.Vocabulary;

/// The list of agencies, and the page of each.
@Controller
final class AgencyPages {

  private static final Iri AGENCIES = Iri.own("/agency");
  private static final Iri THEMES = Iri.own("/theme");
  private static final int DATASETS = 20;

  private final Vocabulary vocabulary;
  private final Catalog catalog;
  private final CatalogSearch search;
  private final Scores scores;
  private final PageWriter writer;
  private final Clock clock;

  AgencyPages(
      Vocabulary vocabulary,
      Catalog catalog,
      CatalogSearch search,
      Scores scores,
      PageWriter writer,
      Clock clock) {
    this.vocabulary = vocabulary;
    this.catalog = catalog;
    this.search = search;
    this.scores = scores;
    this.writer = writer;
    this.clock = clock;
  }

  @Get(
      uris = {"/agency", "/en/agency"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> all(HttpRequest<?> request) {
    Frame frame = writer.frame(request);
    LocalDate today = LocalDate.now(clock);
    Standings standings = scores.all().orElse(null);
    List<Concept> agencies = vocabulary.scheme(AGENCIES);
    List<AgencyView.Group> groups =
        ranked(vocabulary.scheme(Iri.own("/agency-kind"))).stream()
            .map(it -> group(it, agencies, standings, today))
            .filter(it -> !it.lines().isEmpty() || !it.silent().isEmpty())
            .toList();
    List<AgencyView.Line> former =
        agencies.stream()
            .filter(it -> !it.validOn(today))
            .map(it -> former(it, standings, today))
            .sorted(Comparator.comparing(it -> -it.score().datasets()))
            .toList();
    int count = (int) agencies.stream().filter(it -> it.validOn(today)).count();
    Score whole = standings == null ? null : Score.of(standings.all(), today);
    return writer.page(
        request,
        "agencies/all",
        new AgencyView.Everyone(frame, groups, former, whole, count),
        MetadataForm.of(frame, AGENCIES.path()));
  }

  @Get(
      uris = {"/agency/{code}", "/en/agency/{code}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> agency(HttpRequest<?> request, String code) {
    Frame frame = writer.frame(request);
    Concept it =
        Frame.iri("/agency/" + code).flatMap(vocabulary::concept).orElseThrow(AgencyPages::unknown);
    AgencyView view = view(frame, it, LocalDate.now(clock));
    return writer.page(request, "agencies/agency", view, view.forms());
  }

  private AgencyView view(Frame frame, Concept it, LocalDate today) {
    Facts facts = vocabulary.facts(it.iri());
    Standings standings = scores.all().orElse(null);
    boolean works = it.validOn(today);
    String value = Facet.AGENCY.value(it.iri());
    SearchResult found =
        search.search(
            new SearchRequest("", Map.of(Facet.AGENCY, List.of(value)), Sort.NEWEST, 1, DATASETS));
    return new AgencyView(
        frame,
        it,
        facts.iris("org:classification").stream()
            .flatMap(kind -> vocabulary.concept(kind).stream())
            .findFirst()
            .orElse(null),
        works,
        standings == null ? null : Score.of(own(standings, it.iri(), works), today),
        standings == null ? null : Score.of(standings.all(), today),
        promises(it.iri(), today),
        found,
        works && standings != null ? entrusted(it, standings) : List.of(),
        Counted.of(vocabulary.scheme(THEMES), found, Facet.THEME).stream()
            .filter(theme -> theme.count() > 0)
            .toList(),
        vocabulary.formerly(it.iri()),
        it.replacedBy().stream().flatMap(next -> vocabulary.concept(next).stream()).toList(),
        changes(facts),
        facts.iris("dct:spatial"));
  }

  /// What it keeps of agencies that it did not follow: those that it did follow are found with it.
  private List<Pick> entrusted(Concept agency, Standings standings) {
    Set<Iri> before = new HashSet<>();
    List<Iri> next = List.of(agency.iri());
    while (!next.isEmpty()) {
      next =
          next.stream()
              .filter(before::add)
              .flatMap(it -> vocabulary.formerly(it).stream())
              .map(Concept::iri)
              .toList();
    }
    return standings.keptBy(agency.iri()).stream()
        .filter(it -> !before.contains(it.publisher()))
        .map(Standing::dataset)
        .sorted()
        .limit(DATASETS)
        .flatMap(it -> catalog.find(it).stream())
        .map(it -> Pick.of(it.dataset()))
        .toList();
  }

  private @Nullable Promises promises(Iri agency, LocalDate today) {
    OpenDataPlan plan = catalog.find(Catalog.PLAN).map(CatalogRecord::plan).orElse(null);
    List<OpenDataPlan.Line> own =
        plan == null
            ? List.of()
            : plan.lines().stream().filter(it -> it.publisher().equals(agency)).toList();
    return own.isEmpty() ? null : Promises.of(own, this::issued, today);
  }

  private Optional<LocalDate> issued(Iri dataset) {
    return catalog.find(dataset).map(CatalogRecord::dataset).map(it -> it.issued());
  }

  private AgencyView.Group group(
      Concept kind, List<Concept> agencies, @Nullable Standings standings, LocalDate today) {
    List<AgencyView.Line> lines = new ArrayList<>();
    List<Concept> silent = new ArrayList<>();
    for (Concept it : agencies) {
      if (it.validOn(today)
          && vocabulary.facts(it.iri()).iris("org:classification").contains(kind.iri())) {
        Score score = score(standings, it, true, today);
        if (score.datasets() > 0) {
          lines.add(new AgencyView.Line(it, score));
        } else {
          silent.add(it);
        }
      }
    }
    lines.sort(Comparator.comparing(it -> -it.score().datasets()));
    return new AgencyView.Group(kind, lines, silent);
  }

  /// Who no longer works keeps nothing, so what it once published is counted.
  private static AgencyView.Line former(
      Concept agency, @Nullable Standings standings, LocalDate today) {
    return new AgencyView.Line(agency, score(standings, agency, false, today));
  }

  private static Score score(
      @Nullable Standings standings, Concept agency, boolean works, LocalDate today) {
    return Score.of(standings == null ? List.of() : own(standings, agency.iri(), works), today);
  }

  private static List<Standing> own(Standings standings, Iri agency, boolean works) {
    return works ? standings.keptBy(agency) : standings.publishedBy(agency);
  }

  private List<AgencyView.Changed> changes(Facts agency) {
    return Stream.of("org:resultedFrom", "org:changedBy")
        .flatMap(it -> agency.iris(it).stream())
        .distinct()
        .map(vocabulary::facts)
        .map(AgencyPages::changed)
        .sorted(
            Comparator.comparing(
                AgencyView.Changed::day, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private static AgencyView.Changed changed(Facts it) {
    return new AgencyView.Changed(
        it.day("dct:date").orElse(null),
        it.text("skos:prefLabel"),
        it.text("dct:description"),
        it.iris("org:originalOrganization"),
        it.iris("org:resultingOrganization"),
        it.iris("dct:source"),
        it.value("tt:confidence").orElse(""));
  }

  private List<Concept> ranked(List<Concept> kinds) {
    return kinds.stream()
        .sorted(
            Comparator.comparing(
                it -> vocabulary.facts(it.iri()).value("tt:rank").map(Integer::valueOf).orElse(99)))
        .toList();
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có cơ quan nào ở địa chỉ này. Hãy xem danh sách cơ quan hoặc tìm theo tên.",
            "There is no agency at this address. See the list of agencies, or search by name."));
  }
}
