package vn.trangtien.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trangtien.language.Word;

/// The labels of all entries by their folded words.
final class Dictionary {

  /// A label and the entry that it stands for.
  record Label(List<Word> words, Entry entry) {}

  /// No label of more words is read.
  private static final int MOST_WORDS = 12;

  private final Map<String, List<Label>> labels = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> pairs = new HashSet<>();
  private final Map<Character, List<Word>> beginnings = new HashMap<>();
  private int longest;

  Dictionary(List<Entry> entries) {
    for (Entry entry : entries) {
      for (List<Word> label : entry.labels()) {
        if (!label.isEmpty() && label.size() <= MOST_WORDS) {
          labels
              .computeIfAbsent(Guards.folded(label), it -> new ArrayList<>())
              .add(new Label(label, entry));
          learn(label);
        }
      }
    }
  }

  private void learn(List<Word> label) {
    longest = Math.max(longest, label.size());
    for (int i = 0; i < label.size(); i++) {
      Word word = label.get(i);
      if (words.add(word.folded())) {
        beginnings.computeIfAbsent(word.folded().charAt(0), it -> new ArrayList<>()).add(word);
      }
      if (i > 0) {
        pairs.add(label.get(i - 1).foldedWith(word));
      }
    }
  }

  /// Whether a label has this folded word.
  boolean hasWord(String folded) {
    return words.contains(folded);
  }

  /// Whether a label has these two folded words side by side.
  boolean hasPair(String folded) {
    return pairs.contains(folded);
  }

  /// One spelling of each word of a label that begins with `letter` when folded.
  List<Word> beginningWith(char letter) {
    return beginnings.getOrDefault(letter, List.of());
  }

  /// The longest labels that stand in `text` from `at` on; all are of one length.
  List<Label> at(Typed text, int at) {
    return at(text, at, text.words().size());
  }

  /// The labels that stand inside the one from `from` to `to`, for it may be a special case of
  /// theirs: *trường học* in *trường học công lập*.
  List<Label> inside(Typed text, int from, int to) {
    List<Label> inside = new ArrayList<>();
    int at = from;
    while (at < to) {
      List<Label> found = at(text, at, at == from ? to - 1 : to);
      inside.addAll(found);
      at += found.isEmpty() ? 1 : found.getFirst().words().size();
    }
    return inside;
  }

  private List<Label> at(Typed text, int at, int limit) {
    List<Word> typed = text.words();
    for (int end = Math.min(limit, at + longest); end > at; end--) {
      String folded = Guards.folded(typed.subList(at, end));
      List<Label> meant =
          labels.getOrDefault(folded, List.of()).stream()
              .filter(it -> isMeant(it.words(), text, at))
              .filter(it -> it.entry().guards().allow(it.words(), text, at))
              .toList();
      if (!meant.isEmpty()) {
        return meant;
      }
    }
    return List.of();
  }

  /// Whether the marks that were typed let it be `label`: a single word must have just the label's
  /// where marks were typed at all, of several words one must.
  private static boolean isMeant(List<Word> label, Typed text, int at) {
    if (!text.marked()) {
      return true;
    }
    boolean anyMarked = false;
    boolean anySame = false;
    for (int i = 0; i < label.size(); i++) {
      Word typed = text.words().get(at + i);
      boolean same = typed.exact().equals(label.get(i).exact());
      anyMarked |= typed.marked();
      anySame |= same && (typed.marked() || label.size() == 1);
    }
    return anySame || label.size() > 1 && !anyMarked;
  }
}
