package vn.trangtien.vocabulary;

import java.util.List;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// One meaning in the search dictionary: a `skos:Concept` of `/search-word` with all the ways to
/// say it ([SKOS](https://www.w3.org/TR/skos-reference/#labels)).
///
/// @param labels every way to say it that may be shown, in both languages
/// @param hiddenLabels how it is often misspelt
/// @param related what is looked for as well, at a lower weight
/// @param standsFor what is meant wherever this is typed, but not the other way round
/// @param onlyBeside folded words one of which must stand beside it; empty for any
/// @param notBeside folded words none of which may stand beside it
/// @param onlyBeforeNumber whether a number must follow
/// @param onlyInCapitals whether it must be typed in capitals
/// @param onlyWithMarks whether it must be typed with its own marks
public record SearchWord(
    Iri iri,
    Text label,
    List<String> labels,
    List<String> hiddenLabels,
    List<Iri> related,
    List<Iri> standsFor,
    List<String> onlyBeside,
    List<String> notBeside,
    boolean onlyBeforeNumber,
    boolean onlyInCapitals,
    boolean onlyWithMarks) {

  public SearchWord {
    labels = List.copyOf(labels);
    hiddenLabels = List.copyOf(hiddenLabels);
    related = List.copyOf(related);
    standsFor = List.copyOf(standsFor);
    onlyBeside = List.copyOf(onlyBeside);
    notBeside = List.copyOf(notBeside);
  }
}
