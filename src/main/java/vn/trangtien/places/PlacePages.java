package vn.trangtien.places;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Facts;
import vn.trangtien.vocabulary.Vocabulary;

/// The tree of places on a day, and the page of each place.
@Controller
final class PlacePages {

  private static final Iri PLACES = Iri.own("/place");
  private static final Iri AGENCIES = Iri.own("/agency");
  private static final int DATASETS = 10;
  private static final int DEEPEST = 8;

  private final Vocabulary vocabulary;
  private final CatalogSearch search;
  private final Mentions mentions;
  private final PlacesConfiguration limits;
  private final PageWriter writer;
  private final Clock clock;

  PlacePages(
      Vocabulary vocabulary,
      CatalogSearch search,
      Mentions mentions,
      PlacesConfiguration limits,
      PageWriter writer,
      Clock clock) {
    this.vocabulary = vocabulary;
    this.search = search;
    this.mentions = mentions;
    this.limits = limits;
    this.writer = writer;
    this.clock = clock;
  }

  /// @param on the day whose places are meant; empty for today
  /// @param q a part of a name or a code; empty for all
  @Get(
      uris = {"/place", "/en/place"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> all(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String on,
      @QueryValue(defaultValue = "") String q) {
    if (q.length() > limits.wordsLength()) {
      throw refused(
          "Tên cần tìm dài quá %d ký tự.".formatted(limits.wordsLength()),
          "The name to look for is longer than %d characters.".formatted(limits.wordsLength()));
    }
    LocalDate today = LocalDate.now(clock);
    PlaceTree tree = new PlaceTree(vocabulary, on.isEmpty() ? today : day(on));
    String words = q.strip();
    PlaceView.Everywhere view =
        new PlaceView.Everywhere(
            writer.frame(request),
            tree,
            today,
            PlaceTree.turns(vocabulary),
            words,
            words.isEmpty() ? List.of() : tree.named(words));
    return writer.page(request, "places/all", view, MetadataForm.of(view.frame(), PLACES.path()));
  }

  @Get(
      uris = {"/place/{code}/{validFrom}", "/en/place/{code}/{validFrom}"},
      produces = MediaType.TEXT_HTML)
  HttpResponse<byte[]> place(HttpRequest<?> request, String code, String validFrom) {
    Concept it =
        Frame.iri("/place/" + code + "/" + validFrom)
            .flatMap(vocabulary::concept)
            .orElseThrow(PlacePages::unknown);
    PlaceView view = view(writer.frame(request), it);
    return writer.page(request, "places/place", view, view.forms());
  }

  private PlaceView view(Frame frame, Concept it) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = it.validTo();
    LocalDate day = last == null || last.isAfter(today) ? today : last;
    Facts facts = vocabulary.facts(it.iri());
    Map<Facet, List<String>> own = Map.of(Facet.PLACE, List.of(Facet.PLACE.value(it.iri())));
    return new PlaceView(
        frame,
        it,
        facts,
        concepts(facts.iris("tt:unitKind")).stream().findFirst().orElse(null),
        it.validOn(today),
        around(it, day),
        concepts(facts.subjects("dct:spatial")).stream().filter(by -> isCommittee(by)).toList(),
        vocabulary.formerly(it.iri()).stream()
            .map(old -> new PlaceView.Before(old, mentions.of(old.iri()).rows()))
            .toList(),
        concepts(it.replacedBy()),
        new PlaceTree(vocabulary, day).in(it.iri()),
        vocabulary.scheme(PLACES).stream()
            .filter(by -> by.notation().equals(it.notation()) && !by.equals(it))
            .toList(),
        search.search(new SearchRequest("", own, Sort.NEWEST, 1, DATASETS)),
        mentions.of(it.iri()));
  }

  /// Agencies that work for the whole province are not named after it here.
  private boolean isCommittee(Concept agency) {
    return agency.scheme().equals(AGENCIES)
        && vocabulary.facts(agency.iri()).iris("dct:type").stream()
            .anyMatch(it -> it.name().equals("LocalAuthority"));
  }

  /// The places around `place` on `day`, innermost first.
  private List<Concept> around(Concept place, LocalDate day) {
    List<Concept> around = new ArrayList<>();
    Optional<Concept> next = Optional.of(place);
    while (next.isPresent() && around.size() < DEEPEST) {
      next =
          concepts(vocabulary.facts(next.get().iri()).iris("dct:isPartOf")).stream()
              .filter(it -> it.validOn(day))
              .findFirst();
      next.ifPresent(around::add);
    }
    return around;
  }

  private List<Concept> concepts(List<Iri> iris) {
    return iris.stream().flatMap(it -> vocabulary.concept(it).stream()).toList();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw refused(
          "Ngày phải viết như 2025-06-30, hoặc để trống cho hôm nay.",
          "Write the day like 2025-06-30, or leave it out for today.");
    }
  }

  private static ProblemException refused(String vi, String en) {
    return new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "place-filter", vi, en));
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có địa bàn nào ở địa chỉ này. Một địa bàn là mã kèm ngày bắt đầu hiệu lực; hãy"
                + " tìm theo tên ở trang Địa bàn.",
            "There is no place at this address. A place is a code with the day from which it is"
                + " valid; look for its name on the page Places."));
  }
}
