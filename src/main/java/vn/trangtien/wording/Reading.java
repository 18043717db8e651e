package vn.trangtien.wording;

import java.util.List;
import java.util.stream.Collectors;
import vn.trangtien.language.Word;

/// What a search was understood as.
///
/// @param units what to look for, in the order of the text
/// @param marked whether it was typed with marks, or with keys that stand for them
/// @param minimum how many of the units that count must match at least
/// @param plenty how many of them must match where enough datasets have so many
/// @param steps what was made of the text, in order
public record Reading(List<Unit> units, boolean marked, int minimum, int plenty, List<Step> steps) {

  public Reading {
    units = List.copyOf(units);
    steps = List.copyOf(steps);
  }

  /// All words, as typed or repaired.
  public List<Word> words() {
    return units.stream().flatMap(it -> it.words().stream()).toList();
  }

  /// What is looked for, as one would write it.
  public String text() {
    return units.stream().map(Unit::text).collect(Collectors.joining(" "));
  }
}
