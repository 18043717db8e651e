package vn.trangtien.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds suggestions by the beginnings of words: each typed word begins some word of one name, in
/// any order. Who types marks gets names with these marks first, and names that have the words side
/// by side come before others.
///
/// Names are numbered from the best known to the least, so that the first that match are the
/// answer. It never changes.
final class SuggestionIndex {

  /// Something to suggest.
  ///
  /// @param names under which it is found
  /// @param weight how well known it is: how many datasets it leads to
  record Entry(Suggestion suggestion, Set<String> names, int weight) {}

  private static final int MOST_WORDS = 8;

  /// So many names that match are looked at, for those that have the words side by side.
  private static final int CANDIDATES = 200;

  private static final Comparator<Entry> BEST =
      Comparator.comparingInt((Entry it) -> -it.weight())
          .thenComparing(it -> it.suggestion().label().vi().length())
          .thenComparing(it -> it.suggestion().path());

  private final List<Suggestion> suggestions = new ArrayList<>();

  /// By number of name: the number of its suggestion.
  private final int[] owners;

  private final NameWords words;

  SuggestionIndex(List<Entry> entries) {
    List<String> names = new ArrayList<>();
    List<Integer> of = new ArrayList<>();
    for (Entry entry : entries.stream().sorted(BEST).toList()) {
      for (String name : entry.names()) {
        names.add(name);
        of.add(suggestions.size());
      }
      suggestions.add(entry.suggestion());
    }
    owners = of.stream().mapToInt(it -> it).toArray();
    words = new NameWords(names);
  }

  /// The best suggestions for what was typed.
  List<Suggestion> find(String text, int size) {
    List<Beginning> typed = Beginning.of(text, MOST_WORDS);
    if (typed.isEmpty() || size == 0) {
      return List.of();
    }
    Set<Integer> found = new LinkedHashSet<>();
    if (typed.stream().anyMatch(Beginning::marked)) {
      List<NameSet> marked =
          typed.stream().map(it -> it.marked() ? words.exact(it) : words.folded(it)).toList();
      add(found, marked, typed);
    }
    if (found.size() < size) {
      add(found, typed.stream().map(words::folded).toList(), typed);
    }
    return found.stream().limit(size).map(suggestions::get).toList();
  }

  /// Adds the owners of the names that all of `sets` have: those that begin as typed, then those
  /// that have the words side by side, then others.
  private void add(Set<Integer> found, List<NameSet> sets, List<Beginning> typed) {
    Set<Integer> together = new LinkedHashSet<>();
    Set<Integer> apart = new LinkedHashSet<>();
    int name = next(sets, 0);
    for (int seen = 0; name >= 0 && seen < CANDIDATES; seen++) {
      int place = words.place(typed, name);
      (place == 0 ? found : place > 0 ? together : apart).add(owners[name]);
      name = next(sets, name + 1);
    }
    found.addAll(together);
    found.addAll(apart);
  }

  /// The first number from `from` on that all of `sets` have; -1 where there is none.
  private static int next(List<NameSet> sets, int from) {
    int number = from;
    for (int agreed = 0, i = 0; agreed < sets.size(); i = (i + 1) % sets.size()) {
      int next = sets.get(i).next(number);
      if (next < 0) {
        return -1;
      }
      agreed = next == number ? agreed + 1 : 1;
      number = next;
    }
    return number;
  }
}
