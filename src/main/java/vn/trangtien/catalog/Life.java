package vn.trangtien.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// How a dataset came and went: its state, its kin, and who answered for it when
/// ([DCAT 3, 11](https://www.w3.org/TR/vocab-dcat-3/#dataset-versions)).
///
/// @param status closed, replaced or withdrawn; null while it is kept up to date
/// @param versionNotes what its present edition changed
/// @param inSeries the series of which it is an edition
/// @param prev the edition before it in its series
/// @param replaces what it took the place of
/// @param isReplacedBy what took its place
/// @param relation others that belong to its subject
/// @param attributions former publishers and present custodians
public record Life(
    @Nullable Iri status,
    Text versionNotes,
    List<Iri> inSeries,
    @Nullable Iri prev,
    List<Iri> replaces,
    List<Iri> isReplacedBy,
    List<Iri> relation,
    List<Attribution> attributions) {

  /// The state in which the description stays and its files are gone.
  private static final Iri WITHDRAWN = Iri.own("/status/withdrawn");

  public Life {
    inSeries = List.copyOf(inSeries);
    replaces = List.copyOf(replaces);
    isReplacedBy = List.copyOf(isReplacedBy);
    relation = List.copyOf(relation);
    attributions = List.copyOf(attributions);
  }

  /// Whether its files are no longer offered.
  public boolean withdrawn() {
    return WITHDRAWN.equals(status);
  }

  /// Who keeps it in the publisher's place.
  public List<Attribution> custodians() {
    return attributions.stream().filter(it -> it.role().equals("custodian")).toList();
  }

  /// A `prov:Attribution`: an agency that answers or answered for the dataset.
  ///
  /// @param role `publisher` or `custodian`
  /// @param validFrom its first day in that role, null where it is not said
  /// @param validTo its last day, null while it has the role
  public record Attribution(
      Iri agent, String role, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}
}
