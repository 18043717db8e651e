package vn.trangtien.agencies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;

/// What the scoreboard wants to know of one dataset.
///
/// @param keepers who answers for it today: its custodians, or else its publisher
/// @param due the last day on which its next renewal is in time; null where none is promised
/// @param points its description's points, 0 to 405
/// @param files how many files it offers
/// @param openFiles how many of them are machine-readable and in an open format
record Standing(
    Iri dataset,
    Iri publisher,
    List<Iri> keepers,
    @Nullable LocalDate due,
    int points,
    int files,
    int openFiles) {

  Standing {
    keepers = List.copyOf(keepers);
  }
}
