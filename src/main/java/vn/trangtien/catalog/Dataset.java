package vn.trangtien.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// A `dcat:Dataset` as pages and search need it: the collection of data that an agency publishes
/// ([DCAT 3, 6.6](https://www.w3.org/TR/vocab-dcat-3/#Class:Dataset)).
///
/// @param keyword the keywords per language
/// @param theme the portal's own themes
/// @param publisher the agency, at the time of publishing
/// @param contactPoint the office to ask
/// @param temporal the period that the data cover
/// @param spatial the places that the data cover
/// @param accrualPeriodicity how often it is renewed, an EU frequency
/// @param provenance how honest its rows are: restated, compiled or illustrative
/// @param provenanceNote how its rows came to be
/// @param applicableLegislation the legal bases of its publication
/// @param life where it stands among others, and who answered for it when
public record Dataset(
    Iri iri,
    Text title,
    Text description,
    Keywords keyword,
    List<Iri> theme,
    Iri publisher,
    Text contactPoint,
    @Nullable Period temporal,
    List<Iri> spatial,
    @Nullable Iri accrualPeriodicity,
    @Nullable LocalDate issued,
    @Nullable LocalDate modified,
    String version,
    @Nullable Iri provenance,
    Text provenanceNote,
    List<Source> source,
    List<Iri> audience,
    @Nullable Iri accessRights,
    List<Iri> applicableLegislation,
    Life life,
    List<Distribution> distribution) {

  public Dataset {
    theme = List.copyOf(theme);
    spatial = List.copyOf(spatial);
    source = List.copyOf(source);
    audience = List.copyOf(audience);
    applicableLegislation = List.copyOf(applicableLegislation);
    distribution = List.copyOf(distribution);
  }

  /// The last segment of its IRI, which names it in addresses.
  public String slug() {
    return iri.name();
  }

  /// Keywords in each language.
  public record Keywords(List<String> vi, List<String> en) {
    public Keywords {
      vi = List.copyOf(vi);
      en = List.copyOf(en);
    }
  }

  /// A `dct:PeriodOfTime`; an end that is null is open.
  public record Period(@Nullable LocalDate startDate, @Nullable LocalDate endDate) {}

  /// What the rows were restated or compiled from.
  ///
  /// @param year of its issue, where no day is known; empty otherwise
  /// @param page where it can be read, null where it has no address
  public record Source(
      Text title, Text publisher, @Nullable LocalDate issued, String year, @Nullable Iri page) {}
}
