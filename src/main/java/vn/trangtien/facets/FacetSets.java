package vn.trangtien.facets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which values documents have together: datasets of one agency, or of the same years, share most
/// of them, so a search counts a few sets of values for each document instead of all its values.
final class FacetSets {

  /// Facets whose values go together, so that there are few different sets.
  private static final List<List<Facet>> TOGETHER =
      List.of(
          List.of(Facet.YEAR),
          List.of(Facet.PLACE),
          List.of(Facet.AGENCY, Facet.LICENCE),
          List.of(Facet.THEME, Facet.FORMAT, Facet.QUALITY),
          List.of(Facet.FREQUENCY, Facet.AUDIENCE, Facet.PROVENANCE, Facet.LIVE));

  /// By group: the number of each document's set.
  final int[][] sets = new int[TOGETHER.size()][];

  /// By group and set: the ordinals that it holds.
  private final int[][][] members = new int[TOGETHER.size()][][];

  private record Values(int[] ordinals) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Values(int[] others) && Arrays.equals(ordinals, others);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(ordinals);
    }
  }

  /// @param starts where the ordinals of each document begin
  /// @param dimensions of each ordinal
  FacetSets(int[] starts, int[] ordinals, byte[] dimensions) {
    for (int group = 0; group < sets.length; group++) {
      int wanted = 0;
      for (Facet facet : TOGETHER.get(group)) {
        wanted |= 1 << facet.ordinal();
      }
      read(group, wanted, starts, ordinals, dimensions);
    }
  }

  private void read(int group, int wanted, int[] starts, int[] ordinals, byte[] dimensions) {
    int[] of = new int[starts.length - 1];
    Map<Values, Integer> known = new HashMap<>();
    List<int[]> all = new ArrayList<>();
    for (int doc = 0; doc < of.length; doc++) {
      int[] values =
          Arrays.stream(ordinals, starts[doc], starts[doc + 1])
              .filter(it -> (wanted & 1 << dimensions[it]) != 0)
              .toArray();
      of[doc] =
          known.computeIfAbsent(
              new Values(values),
              it -> {
                all.add(it.ordinals());
                return all.size() - 1;
              });
    }
    sets[group] = of;
    members[group] = all.toArray(int[][]::new);
  }

  /// Room to count each set of each group.
  int[][] counters() {
    return Arrays.stream(members).map(it -> new int[it.length]).toArray(int[][]::new);
  }

  /// By group and set: the dimensions of which one of its ordinals is chosen, each a bit.
  int[][] held(boolean[] chosen, byte[] dimensions) {
    return Arrays.stream(members)
        .map(
            all ->
                Arrays.stream(all)
                    .mapToInt(
                        set -> {
                          int held = 0;
                          for (int ordinal : set) {
                            held |= chosen[ordinal] ? 1 << dimensions[ordinal] : 0;
                          }
                          return held;
                        })
                    .toArray())
        .toArray(int[][]::new);
  }

  /// Adds what was counted to the counts of the ordinals.
  void add(int[][] counted, int[] counts) {
    for (int group = 0; group < counted.length; group++) {
      for (int set = 0; set < counted[group].length; set++) {
        if (counted[group][set] > 0) {
          for (int ordinal : members[group][set]) {
            counts[ordinal] += counted[group][set];
          }
        }
      }
    }
  }
}
