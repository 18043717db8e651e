package vn.trangtien.wording;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.language.Word;
import vn.trangtien.vocabulary.Vocabulary;

/// The one way to understand the text of a search.
@Singleton
public final class Wording {

  /// The most words of a text that are read.
  public static final int MOST_WORDS = 24;

  private static final Dictionary NOTHING = new Dictionary(List.of());

  private final Dictionary dictionary;

  /// Reads the dictionary, the places, the agencies and the formats of `vocabulary`.
  public Wording(Vocabulary vocabulary) {
    this.dictionary =
        new Dictionary(
            Stream.of(
                    WordEntries.of(vocabulary),
                    PlaceEntries.of(vocabulary),
                    AgencyEntries.of(vocabulary),
                    FormatEntries.of(vocabulary))
                .flatMap(List::stream)
                .toList());
  }

  /// What `text`, which is clean and of at most 200 characters, means to who searches the catalogue
  /// that has the words of `lexicon`.
  ///
  /// @param literal whether every word is meant as it was typed: nothing is mended or added
  public Reading read(String text, Lexicon lexicon, boolean literal) {
    List<Step> steps = new ArrayList<>();
    List<Word> words = Word.of(text);
    if (words.size() > MOST_WORDS) {
      words = words.subList(0, MOST_WORDS);
      steps.add(new Step.Cut("", MOST_WORDS));
    }
    Dictionary used = literal ? NOTHING : dictionary;
    Evidence evidence = new Evidence(lexicon, used);
    if (!literal) {
      Repairs repairs = new Repairs(evidence);
      words = repairs.mended(words);
      steps.addAll(repairs.steps());
    }
    return new Units(Typed.of(words), evidence, steps).reading();
  }
}
