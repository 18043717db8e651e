package vn.trangtien.workbench;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// Lists what can be completed, asked of the store itself now and then.
@Controller
final class WordsApi {

  private static final String CLASSES = "SELECT DISTINCT ?term WHERE { ?thing a ?term } LIMIT %d";
  private static final String PROPERTIES =
      """
      SELECT DISTINCT ?term WHERE {
        { SELECT DISTINCT ?kind WHERE { ?any a ?kind
          FILTER (?kind != <http://www.w3.org/ns/csvw#Row>) } }
        ?thing a ?kind ; ?term ?value } LIMIT %d""";
  private static final String COLUMNS =
      """
      SELECT ?term ?label WHERE {
        ?term <http://www.w3.org/2000/01/rdf-schema#isDefinedBy> ?table ;
          <http://www.w3.org/ns/csvw#name> ?name ;
          <http://www.w3.org/2000/01/rdf-schema#label> ?label
        FILTER (lang(?label) = "%s") } ORDER BY ?term LIMIT %d""";

  private final PageWriter writer;
  private final Bench bench;
  private final WorkbenchConfiguration limits;
  private final BaseAddress base;
  private final Map<Language, Kept> kept = new EnumMap<>(Language.class);

  private record Kept(Words words, Instant until) {}

  WordsApi(PageWriter writer, Bench bench, WorkbenchConfiguration limits, BaseAddress base) {
    this.writer = writer;
    this.bench = bench;
    this.limits = limits;
    this.base = base;
  }

  @Get(
      uris = {"/sparql/words.json", "/en/sparql/words.json"},
      produces = MediaType.APPLICATION_JSON)
  HttpResponse<Words> words(HttpRequest<?> request) {
    Duration age = Duration.ofMinutes(limits.wordsMinutes());
    return HttpResponse.ok(current(request, age))
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + age.toSeconds());
  }

  /// Whoever asks while they are made waits, for the store is asked once only.
  private synchronized Words current(HttpRequest<?> request, Duration age) {
    Frame frame = writer.frame(request);
    Kept known = kept.get(frame.language());
    if (known == null || known.until().isBefore(Instant.now())) {
      known = new Kept(ask(request, frame), Instant.now().plus(age));
      kept.put(frame.language(), known);
    }
    return known.words();
  }

  private Words ask(HttpRequest<?> request, Frame frame) {
    int most = limits.words();
    List<Words.Word> terms = new ArrayList<>();
    Map<String, String> prefixes = Prefixes.of(base.value());
    for (List<Cell> row : rows(request, frame, CLASSES.formatted(most))) {
      add(terms, prefixes, row.getFirst(), "class", frame);
    }
    for (List<Cell> row : rows(request, frame, PROPERTIES.formatted(most))) {
      add(terms, prefixes, row.getFirst(), "property", frame);
    }
    String columns = COLUMNS.formatted(frame.language().tag(), most);
    List<Words.Word> named =
        rows(request, frame, columns).stream()
            .map(it -> new Words.Word(relative(it.getFirst()), "property", it.get(1).value()))
            .toList();
    return new Words(prefixes, terms, named);
  }

  private List<List<Cell>> rows(HttpRequest<?> request, Frame frame, String query) {
    return bench.run(request, frame, query, limits.words()).rows();
  }

  private String relative(Cell iri) {
    String value = iri.value();
    return value.startsWith(base.value()) ? value.substring(base.value().length()) : value;
  }

  private static void add(
      List<Words.Word> terms, Map<String, String> prefixes, Cell iri, String kind, Frame frame) {
    boolean isShort = prefixes.containsKey(iri.name().replaceFirst(":.*", ""));
    if (isShort && !iri.name().matches(".*[:/#].*[:/#].*")) {
      boolean own = iri.name().startsWith("tt:");
      Iri named = own ? Iri.own("/ns/portal#" + iri.name().substring(3)) : new Iri(iri.value());
      Text label = Prefixes.LABELS.getOrDefault(iri.name(), frame.vocabulary().property(named));
      terms.add(new Words.Word(iri.name(), kind, frame.text(label)));
    }
  }
}
