package vn.trangtien.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// An `org:Organization` that publishes: a department, a board, a people's committee
/// ([ORG](https://www.w3.org/TR/vocab-org/#class-organization)).
///
/// @param code its mnemonic, such as `SDL`
/// @param kind what sort of body it is
/// @param validFrom its first day, null where it is not known
/// @param validTo its last day, null where it still works
/// @param replacedBy who took over its tasks
public record Agency(
    Iri iri,
    String code,
    Text name,
    Text kind,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Iri> replacedBy) {

  public Agency {
    replacedBy = List.copyOf(replacedBy);
  }
}
