package vn.trangtien.wording;

import java.util.List;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.Word;

/// One or more words of a search that mean one thing.
///
/// @param words as typed or repaired; not empty
/// @param others what else says it, best first; all of it is somewhere in the catalogue
/// @param concepts for places, agencies and formats which ones are meant
/// @param kin those that they took over from, or that took over from them
/// @param counts whether it is among those of which enough must match
public record Unit(
    Role role,
    List<Word> words,
    List<Phrase> others,
    List<Iri> concepts,
    List<Iri> kin,
    boolean counts) {

  public Unit {
    words = List.copyOf(words);
    others = List.copyOf(others);
    concepts = List.copyOf(concepts);
    kin = List.copyOf(kin);
  }

  /// What a unit is to a search.
  public enum Role {
    TOPIC,
    /// The first letters of the words of a name.
    INITIALS,
    /// A word that tells little.
    WEAK,
    PLACE,
    AGENCY,
    FORMAT,
    YEAR
  }

  /// Other words for a unit.
  ///
  /// @param label as the dictionary writes them
  /// @param weight what they are worth beside the typed ones, 0 to 1
  /// @param concept the entry that they come from
  public record Phrase(String label, List<Word> words, float weight, Iri concept) {

    public Phrase {
      words = List.copyOf(words);
    }

    /// Whether they have marks, and so mean just this.
    public boolean marked() {
      return words.stream().anyMatch(Word::marked);
    }
  }

  /// Whether it means one thing: a single syllable of Vietnamese may be a piece of anything.
  public boolean isClear() {
    return words.size() > 1
        || role == Role.INITIALS
        || !others.isEmpty()
        || !words.getFirst().isAmbiguous();
  }

  /// Its words as they were typed or repaired.
  public String text() {
    return String.join(" ", words.stream().map(Word::written).toList());
  }

  Unit counting(boolean whether) {
    return new Unit(role, words, others, concepts, kin, whether);
  }
}
