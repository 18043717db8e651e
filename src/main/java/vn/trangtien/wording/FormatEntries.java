package vn.trangtien.wording;

import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.Word;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// The formats of `/format`: who types one wants files of it, not the word.
final class FormatEntries {

  private FormatEntries() {}

  static List<Entry> of(Vocabulary vocabulary) {
    return vocabulary.scheme(Iri.own("/format")).stream().map(FormatEntries::entry).toList();
  }

  private static Entry entry(Concept format) {
    List<List<Word>> names =
        Stream.concat(
                Stream.of(format.label().vi(), format.label().en(), format.notation()),
                format.altLabels().stream())
            .distinct()
            .map(Word::of)
            .toList();
    return new Entry(
        Unit.Role.FORMAT,
        format.iri(),
        format.label(),
        names,
        Guards.NONE,
        List.of(),
        List.of(),
        true,
        (text, _) -> new Step.Format(text, format.iri(), format.label()));
  }
}
