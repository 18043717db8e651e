package vn.trangtien.cards;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// A dataset that somebody picked, in the few words that a small card has room for.
///
/// @param changed when it was renewed, or else first published; null where nobody says it
/// @param formats short codes such as `CSV`, each once
public record Pick(
    Iri iri,
    Text title,
    Text description,
    Iri publisher,
    @Nullable LocalDate changed,
    List<String> formats,
    @Nullable Iri provenance) {

  public Pick {
    formats = List.copyOf(formats);
  }

  /// The card of `dataset`.
  public static Pick of(Dataset dataset) {
    return new Pick(
        dataset.iri(),
        dataset.title(),
        dataset.description(),
        dataset.publisher(),
        dataset.modified() == null ? dataset.issued() : dataset.modified(),
        dataset.distribution().stream().map(Distribution::formatCode).distinct().sorted().toList(),
        dataset.provenance());
  }
}
