package vn.trangtien.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// A `dcat:DatasetSeries`: datasets that are published one after another about one subject
/// ([DCAT 3, 6.7](https://www.w3.org/TR/vocab-dcat-3/#Class:Dataset_Series)). Its members say so
/// themselves, by `dcat:inSeries`.
///
/// @param theme the portal's own themes
/// @param accrualPeriodicity how often an edition comes, an EU frequency
/// @param status closed or replaced; null while editions come
/// @param isReplacedBy what took its place
/// @param attributions former publishers and present custodians
public record DatasetSeries(
    Iri iri,
    Text title,
    Text description,
    List<Iri> theme,
    Iri publisher,
    Text contactPoint,
    @Nullable Iri accrualPeriodicity,
    List<Iri> spatial,
    @Nullable LocalDate issued,
    @Nullable LocalDate modified,
    @Nullable Iri status,
    List<Iri> isReplacedBy,
    List<Life.Attribution> attributions) {

  public DatasetSeries {
    theme = List.copyOf(theme);
    spatial = List.copyOf(spatial);
    isReplacedBy = List.copyOf(isReplacedBy);
    attributions = List.copyOf(attributions);
  }
}
