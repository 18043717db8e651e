package vn.trangtien.rowgraphs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// What is remembered of a graph of rows, committed with it.
///
/// @param stamp of what it was made of, see [Source]
/// @param triples that its rows make; none where it was left out
/// @param needs the other datasets whose rows it points to
record Note(Digest stamp, State state, long rows, long triples, List<Iri> needs) {

  /// What became of a graph.
  enum State {
    /// It holds all rows.
    MADE,
    /// Left out: it would be too large.
    LARGE,
    /// Left out: the portal has too many triples already.
    FULL,
    /// Left out: no table can be made of a file; it is tried again at the next start.
    UNREADABLE,
    /// Not whole: its rows are being written, or something broke; it is tried again.
    UNFINISHED
  }

  Note {
    needs = List.copyOf(needs);
  }

  /// Reads what [#toString] wrote.
  static Note parse(String text) {
    String[] parts = text.split(" ");
    return new Note(
        new Digest(parts[0]),
        State.valueOf(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]),
        Arrays.stream(parts).skip(4).map(Iri::new).toList());
  }

  @Override
  public String toString() {
    return Stream.concat(
            Stream.of(stamp.hex(), state.name(), Long.toString(rows), Long.toString(triples)),
            needs.stream().map(Iri::value))
        .collect(Collectors.joining(" "));
  }
}
