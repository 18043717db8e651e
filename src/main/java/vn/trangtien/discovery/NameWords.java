package vn.trangtien.discovery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which names have a word that begins so.
///
/// What begins very many names is kept as a set, made once; of everything else there is little to
/// gather.
final class NameWords {

  private static final int MOST_WORDS_OF_A_NAME = 40;

  /// The words of all names, sorted by their folded form.
  private final Beginning[] words;

  /// By word: the numbers of its names, in order.
  private final int[][] names;

  /// By number of name: its words in their order.
  private final int[][] sequences;

  private final int few;
  private final Map<String, NameSet> frequent = new HashMap<>();

  /// What was typed lately with marks and begins very many names.
  private final Cache<Beginning, NameSet> marked =
      Caffeine.newBuilder().maximumSize(500).executor(Runnable::run).build();

  NameWords(List<String> of) {
    Map<Beginning, List<Integer>> found = new HashMap<>();
    List<List<Beginning>> read = new ArrayList<>(of.size());
    for (int name = 0; name < of.size(); name++) {
      read.add(Beginning.of(of.get(name), MOST_WORDS_OF_A_NAME));
      for (Beginning word : read.getLast()) {
        List<Integer> numbers = found.computeIfAbsent(word, it -> new ArrayList<>(1));
        if (numbers.isEmpty() || numbers.getLast() != name) {
          numbers.add(name);
        }
      }
    }
    words = found.keySet().toArray(Beginning[]::new);
    Arrays.sort(words, Comparator.comparing(Beginning::folded));
    names = new int[words.length][];
    Map<Beginning, Integer> places = HashMap.newHashMap(words.length);
    for (int word = 0; word < words.length; word++) {
      List<Integer> numbers = found.getOrDefault(words[word], List.of());
      names[word] = numbers.stream().mapToInt(it -> it).toArray();
      places.put(words[word], word);
    }
    sequences =
        read.stream()
            .map(all -> all.stream().mapToInt(it -> places.getOrDefault(it, -1)).toArray())
            .toArray(int[][]::new);
    few = Math.max(256, of.size() / 64);
    keep(0, words.length, 0);
  }

  /// The names with a word that begins with `typed`, marks or no marks.
  NameSet folded(Beginning typed) {
    NameSet known = frequent.get(typed.folded());
    return known != null ? known : gather(from(typed), to(typed));
  }

  /// The names with a word that begins with `typed` and has the marks that were typed.
  NameSet exact(Beginning typed) {
    NameSet known = marked.getIfPresent(typed);
    if (known == null) {
      known =
          NameSet.of(
              IntStream.range(from(typed), to(typed))
                  .filter(word -> typed.begins(words[word]))
                  .mapToObj(word -> names[word])
                  .toList(),
              few);
      if (known instanceof NameSet.Many) {
        marked.put(typed, known);
      }
    }
    return known;
  }

  /// Where in a name the words stand side by side that begin as typed, marks or no marks; -1 where
  /// they stand apart.
  int place(List<Beginning> typed, int name) {
    int[] sequence = sequences[name];
    int last = typed.size() - 1;
    for (int start = 0; start + last < sequence.length; start++) {
      int same = 0;
      while (same <= last && begins(typed.get(same), sequence[start + same])) {
        same++;
      }
      if (same > last) {
        return start;
      }
    }
    return -1;
  }

  private boolean begins(Beginning typed, int word) {
    return words[word].folded().startsWith(typed.folded());
  }

  private void keep(int from, int to, int length) {
    int start = from;
    while (start < to) {
      if (words[start].folded().length() <= length) {
        start++;
        continue;
      }
      String prefix = words[start].folded().substring(0, length + 1);
      int end = start;
      int total = 0;
      while (end < to && words[end].folded().startsWith(prefix)) {
        total += names[end++].length;
      }
      if (total > few) {
        frequent.put(prefix, gather(start, end));
        keep(start, end, length + 1);
      }
      start = end;
    }
  }

  private NameSet gather(int from, int to) {
    return NameSet.of(Arrays.asList(names).subList(from, to), few);
  }

  private int from(Beginning typed) {
    return search(typed.folded());
  }

  private int to(Beginning typed) {
    return search(typed.folded() + Character.MAX_VALUE);
  }

  /// The first word that is not before `folded`.
  private int search(String folded) {
    int low = 0;
    int high = words.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words[middle].folded().compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
