package vn.trangtien.discovery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trangtien.facets.Edition;
import vn.trangtien.facets.Facet;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Marks;
import vn.trangtien.lookup.FoundRow;
import vn.trangtien.search.SearchResult.Hit;
import vn.trangtien.search.Understanding;
import vn.trangtien.vocabulary.Vocabulary;

/// Turns what was found into the words and addresses of a [SearchAnswer].
@Singleton
final class AnswerWriter {

  private final Vocabulary vocabulary;
  private final BaseAddress base;

  AnswerWriter(Vocabulary vocabulary, BaseAddress base) {
    this.vocabulary = vocabulary;
    this.base = base;
  }

  SearchAnswer.Found found(Hit hit) {
    String address = base.of(hit.iri());
    return new SearchAnswer.Found(
        hit.iri().name(),
        address,
        words(hit.title()),
        words(hit.snippetMarked().both()),
        new SearchAnswer.Agency(
            hit.publisher().name(),
            base.of(hit.publisher()),
            words(vocabulary.label(hit.publisher()))),
        named(hit.theme()),
        new SearchAnswer.Keywords(hit.keywordVi(), hit.keywordEn()),
        hit.formats(),
        named(hit.provenance()),
        named(hit.status()),
        Objects.toString(hit.issued(), null),
        Objects.toString(hit.modified(), null),
        named(hit.spatial()),
        new SearchAnswer.Period(
            Objects.toString(hit.start(), null), Objects.toString(hit.end(), null)),
        named(hit.accrualPeriodicity()),
        hit.granularity().stream().map(AnswerWriter::words).toList(),
        hit.rows(),
        hit.editions().stream().map(this::edition).toList(),
        address,
        address + ".jsonld");
  }

  SearchAnswer.Row row(FoundRow row) {
    String slug = row.dataset().name();
    return new SearchAnswer.Row(
        Marks.without(row.name()),
        row.cells().stream()
            .map(it -> new SearchAnswer.Cell(words(it.label()), words(it.value())))
            .toList(),
        slug,
        words(row.title()),
        named(row.provenance()),
        Objects.toString(row.modified(), null),
        row.number(),
        row.more(),
        base.of(row.dataset()) + "/table/" + row.number(),
        base.of("/api/v1/datasets/" + slug + "/rows/" + row.number()));
  }

  /// Each facet by the name of its parameter.
  Map<String, List<SearchAnswer.Value>> facets(Map<Facet, List<Facet.Count>> counts) {
    Map<String, List<SearchAnswer.Value>> facets = new TreeMap<>();
    for (Facet facet : Facet.values()) {
      List<Facet.Count> counted = counts.getOrDefault(facet, List.of());
      facets.put(facet.parameter(), counted.stream().map(it -> value(facet, it)).toList());
    }
    return facets;
  }

  SearchAnswer.Explanation explanation(Understanding understood) {
    Map<String, List<SearchAnswer.Words>> why = new TreeMap<>();
    understood
        .why()
        .forEach(
            (dataset, reasons) ->
                why.put(dataset.name(), reasons.stream().map(it -> words(it.words())).toList()));
    return new SearchAnswer.Explanation(
        understood.text(),
        understood.steps().stream()
            .map(it -> new SearchAnswer.Step(it.name(), it.typed(), words(it.words())))
            .toList(),
        understood.coverage(),
        understood.isWeak(),
        why);
  }

  private SearchAnswer.Edition edition(Edition it) {
    return new SearchAnswer.Edition(
        it.iri().name(), base.of(it.iri()), words(it.title()), it.year());
  }

  private SearchAnswer.Value value(Facet facet, Facet.Count it) {
    List<SearchAnswer.Named> including =
        facet == Facet.AGENCY
            ? vocabulary.formerly(it.iri()).stream()
                .map(was -> named(was.iri(), was.label()))
                .toList()
            : List.of();
    return new SearchAnswer.Value(
        it.value(), base.of(it.iri()), words(vocabulary.label(it.iri())), it.count(), including);
  }

  private List<SearchAnswer.Named> named(List<Iri> iris) {
    return iris.stream().map(it -> named(it, vocabulary.label(it))).toList();
  }

  private SearchAnswer.@Nullable Named named(@Nullable Iri iri) {
    return iri == null ? null : named(iri, vocabulary.label(iri));
  }

  private SearchAnswer.Named named(Iri iri, Text label) {
    return new SearchAnswer.Named(iri.name(), base.of(iri), words(label));
  }

  private static SearchAnswer.Words words(Text text) {
    return new SearchAnswer.Words(Marks.without(text.vi()), Marks.without(text.en()));
  }
}
