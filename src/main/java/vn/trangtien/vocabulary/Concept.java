package vn.trangtien.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// A `skos:Concept` of one of the portal's schemes: a theme, a format, a licence, a place, an
/// agency ([SKOS](https://www.w3.org/TR/skos-reference/#concepts)).
///
/// @param scheme the scheme it stands in, such as `/theme`
/// @param notation its bare code; for places only unique together with `validFrom`
/// @param altLabels other names in either language
/// @param matches the same or a broader concept elsewhere, such as an EU authority's
/// @param partOf what it is a part of: a broader concept or the place around it
/// @param validFrom the first day, null where it is not bound to time
/// @param validTo the last day, null where it is valid today
/// @param replacedBy what came after it
public record Concept(
    Iri iri,
    Iri scheme,
    String notation,
    Text label,
    Text definition,
    List<String> altLabels,
    List<Iri> matches,
    @Nullable Iri partOf,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Iri> replacedBy) {

  public Concept {
    altLabels = List.copyOf(altLabels);
    matches = List.copyOf(matches);
    replacedBy = List.copyOf(replacedBy);
  }

  /// Whether it was valid on `day`.
  public boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
