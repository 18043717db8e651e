package vn.trangtien.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.trangtien.facets.Facet;
import vn.trangtien.facets.Named;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// Gathers what can be suggested: themes, agencies under all their names, places, formats, keywords
/// and titles.
final class SuggestionSource {

  /// The most datasets whose titles and keywords are suggested.
  private static final int MOST_DATASETS = 100_000;

  private static final Map<Suggestion.Kind, Facet> CONCEPTS =
      Map.of(
          Suggestion.Kind.THEME, Facet.THEME,
          Suggestion.Kind.AGENCY, Facet.AGENCY,
          Suggestion.Kind.PLACE, Facet.PLACE,
          Suggestion.Kind.FORMAT, Facet.FORMAT);

  private final Vocabulary vocabulary;
  private final List<SuggestionIndex.Entry> entries = new ArrayList<>();
  private final Set<String> taken = new LinkedHashSet<>();

  private SuggestionSource(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static SuggestionIndex read(CatalogSearch search, Vocabulary vocabulary) {
    SuggestionSource source = new SuggestionSource(vocabulary);
    var everything = new SearchRequest("", Map.of(), SearchRequest.Sort.NEWEST, 1, 0);
    var counts = search.search(everything).facets();
    CONCEPTS.forEach(
        (kind, facet) -> source.addConcepts(kind, facet, counts.getOrDefault(facet, List.of())));
    List<Named> names = search.names();
    List<Named> kept = names.subList(0, Math.min(names.size(), MOST_DATASETS));
    source.addKeywords(kept);
    kept.forEach(source::addDataset);
    return new SuggestionIndex(source.entries);
  }

  private void addConcepts(Suggestion.Kind kind, Facet facet, List<Facet.Count> counts) {
    Map<Iri, Long> weights = new HashMap<>();
    counts.forEach(it -> weights.put(it.iri(), it.count()));
    for (Concept concept : vocabulary.scheme(Iri.own("/" + facet.parameter()))) {
      Set<String> names = names(concept.label());
      names.addAll(concept.altLabels());
      names.add(concept.notation());
      vocabulary.formerly(concept.iri()).forEach(was -> names.addAll(names(was.label())));
      add(
          new Suggestion(kind, label(concept), concept.iri().path()),
          names,
          Math.toIntExact(weights.getOrDefault(concept.iri(), 0L)));
      names(concept.label()).forEach(it -> taken.add(it.toLowerCase(Locale.ROOT)));
    }
  }

  /// What a concept is called; with the year of its end, for its name may live on.
  private static Text label(Concept concept) {
    LocalDate end = concept.validTo();
    Text label = concept.label();
    return end == null
        ? label
        : new Text(
            label.vi() + " (đến " + end.getYear() + ")",
            label.en() + " (until " + end.getYear() + ")");
  }

  private void addKeywords(List<Named> datasets) {
    Map<String, Integer> vi = new HashMap<>();
    Map<String, Integer> en = new HashMap<>();
    for (Named it : datasets) {
      it.keywordVi().forEach(word -> vi.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
      it.keywordEn().forEach(word -> en.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
    }
    vi.forEach((word, weight) -> addKeyword(new Text(word, ""), word, weight));
    en.forEach((word, weight) -> addKeyword(new Text("", word), word, weight));
  }

  private void addKeyword(Text label, String word, int weight) {
    if (taken.add(word)) {
      String path = "/search?q=" + URLEncoder.encode(word, UTF_8);
      add(new Suggestion(Suggestion.Kind.KEYWORD, label, path), Set.of(word), weight);
    }
  }

  private void addDataset(Named dataset) {
    Text title = dataset.dataset().title();
    String path = dataset.dataset().iri().path();
    add(new Suggestion(Suggestion.Kind.DATASET, title, path), names(title), 1);
  }

  private void add(Suggestion suggestion, Set<String> names, int weight) {
    entries.add(new SuggestionIndex.Entry(suggestion, names, weight));
  }

  private static Set<String> names(Text text) {
    Set<String> names = new LinkedHashSet<>(List.of(text.vi(), text.en()));
    names.remove("");
    return names;
  }
}
