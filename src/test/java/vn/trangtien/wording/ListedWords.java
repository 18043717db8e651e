package vn.trangtien.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;

/// The words of a few titles.
final class ListedWords implements Lexicon {

  private final Map<Form, Map<String, Integer>> counted = new HashMap<>();
  private final Set<String> initials = new HashSet<>();
  private final List<Word> spellings = new ArrayList<>();

  ListedWords(String... titles) {
    for (String title : titles) {
      List<Word> words = Word.of(title);
      StringBuilder letters = new StringBuilder();
      for (int i = 0; i < words.size(); i++) {
        Word word = words.get(i);
        letters.append(word.folded().charAt(0));
        if (count(Form.EXACT, word.exact()) == 1) {
          spellings.add(word);
        }
        count(Form.FOLDED, word.folded());
        if (i > 0) {
          count(Form.EXACT_PAIR, words.get(i - 1).exactWith(word));
          count(Form.FOLDED_PAIR, words.get(i - 1).foldedWith(word));
        }
      }
      initials.add(letters.toString());
    }
  }

  private int count(Form form, String term) {
    return counted.computeIfAbsent(form, it -> new HashMap<>()).merge(term, 1, Integer::sum);
  }

  @Override
  public int anywhere(Form form, String term) {
    return counted.getOrDefault(form, Map.of()).getOrDefault(term, 0);
  }

  @Override
  public int named(Form form, String term) {
    return anywhere(form, term);
  }

  @Override
  public boolean isCommon(Form form, String term) {
    return false;
  }

  @Override
  public boolean hasInitials(String letters) {
    return initials.contains(letters);
  }

  @Override
  public List<Word> beginningWith(char letter) {
    return spellings.stream().filter(it -> it.folded().charAt(0) == letter).toList();
  }
}
