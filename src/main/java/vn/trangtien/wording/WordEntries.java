package vn.trangtien.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.Word;
import vn.trangtien.vocabulary.SearchWord;
import vn.trangtien.vocabulary.Vocabulary;

/// The entries of `/search-word`: whoever types one label looks for all.
final class WordEntries {

  private static final float SAME = 0.8f;
  private static final float RELATED = 0.5f;

  /// A label that may be shown, and its words.
  private record Label(String text, List<Word> words) {}

  private final Map<Iri, SearchWord> words = new HashMap<>();
  private final Map<Iri, List<Label>> labels = new HashMap<>();

  private WordEntries(Vocabulary vocabulary) {
    for (SearchWord word : vocabulary.searchWords()) {
      words.put(word.iri(), word);
      labels.put(word.iri(), word.labels().stream().map(it -> new Label(it, Word.of(it))).toList());
    }
  }

  static List<Entry> of(Vocabulary vocabulary) {
    WordEntries it = new WordEntries(vocabulary);
    return vocabulary.searchWords().stream().flatMap(it::entries).toList();
  }

  /// The entry of `word`, or one for each format that it stands for: who types *map* wants one.
  private Stream<Entry> entries(SearchWord word) {
    Entry entry = entry(word);
    List<Entry> formats =
        word.standsFor().stream()
            .filter(it -> it.collection().equals("format"))
            .map(it -> entry.asFormat(it, word.label()))
            .toList();
    return formats.isEmpty() ? Stream.of(entry) : formats.stream();
  }

  private Entry entry(SearchWord word) {
    List<Unit.Phrase> others = new ArrayList<>(phrases(word.iri(), SAME));
    word.standsFor().forEach(it -> others.addAll(phrases(it, SAME)));
    word.standsFor().stream()
        .map(words::get)
        .filter(it -> it != null)
        .flatMap(it -> it.related().stream())
        .forEach(it -> others.addAll(phrases(it, RELATED)));
    word.related().forEach(it -> others.addAll(phrases(it, RELATED)));
    List<List<Word>> typed =
        Stream.concat(
                labels.getOrDefault(word.iri(), List.of()).stream().map(Label::words),
                word.hiddenLabels().stream().map(Word::of))
            .toList();
    return new Entry(
        Unit.Role.TOPIC,
        word.iri(),
        word.label(),
        typed,
        Guards.of(word),
        others,
        List.of(),
        true,
        (text, also) -> new Step.Expanded(text, word.iri(), word.label(), also));
  }

  private List<Unit.Phrase> phrases(Iri concept, float weight) {
    return labels.getOrDefault(concept, List.of()).stream()
        .filter(it -> !it.words().isEmpty())
        .map(it -> new Unit.Phrase(it.text(), it.words(), weight, concept))
        .toList();
  }
}
