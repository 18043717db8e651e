package vn.trangtien.wording;

import java.util.List;
import java.util.function.BiFunction;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Word;

/// One meaning of the dictionary, under each of its labels.
///
/// @param labels what it is typed as
/// @param others what else says it
/// @param kin those that it took over from, or that took over from it
/// @param today whether it is valid today
/// @param said the step that tells of it, from what was typed and what is looked for as well
record Entry(
    Unit.Role role,
    Iri concept,
    Text label,
    List<List<Word>> labels,
    Guards guards,
    List<Unit.Phrase> others,
    List<Iri> kin,
    boolean today,
    BiFunction<String, List<String>, Step> said) {

  /// The same words, meaning files of `format`.
  Entry asFormat(Iri format, Text name) {
    return new Entry(
        Unit.Role.FORMAT,
        format,
        name,
        labels,
        guards,
        others,
        List.of(),
        true,
        (typed, _) -> new Step.Format(typed, format, name));
  }
}
