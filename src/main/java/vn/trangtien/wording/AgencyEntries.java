package vn.trangtien.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Word;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// The agencies of `/agency` under all their names, short ones too; with each come those that it
/// took over from and those that took over from it.
final class AgencyEntries {

  private final List<Concept> agencies;
  private final Vocabulary vocabulary;

  private AgencyEntries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.agencies = vocabulary.scheme(Iri.own("/agency"));
  }

  static List<Entry> of(Vocabulary vocabulary) {
    AgencyEntries it = new AgencyEntries(vocabulary);
    return it.agencies.stream().map(it::entry).toList();
  }

  private Entry entry(Concept agency) {
    Set<Iri> line = new LinkedHashSet<>(agency.replacedBy());
    agencies.stream()
        .filter(it -> it.replacedBy().contains(agency.iri()))
        .forEach(it -> line.add(it.iri()));
    List<Text> kin = line.stream().map(vocabulary::label).distinct().toList();
    return new Entry(
        Unit.Role.AGENCY,
        agency.iri(),
        agency.label(),
        names(agency).stream().map(Word::of).toList(),
        Guards.NONE,
        List.of(),
        List.copyOf(line),
        agency.validTo() == null,
        (text, _) -> new Step.Agency(text, agency.iri(), agency.label(), kin));
  }

  private static Set<String> names(Concept agency) {
    List<String> given = new ArrayList<>(agency.altLabels());
    given.add(agency.label().vi());
    given.add(agency.label().en());
    Set<String> names = new LinkedHashSet<>(given);
    names.add(agency.notation());
    for (String name : given) {
      names.add(name.replace(" và ", " ").replace(" and ", " "));
      names.add(name.replace("Ủy ban nhân dân", "UBND"));
      names.add(name.replace("UBND", "Ủy ban nhân dân"));
      names.add(first(name));
    }
    return names;
  }

  /// The beginning of a name of several duties: people say *Sở Tài nguyên*, and mean the
  /// environment too.
  private static String first(String name) {
    String first = name.split(" và | and |, | - ", 2)[0];
    return Word.of(first).size() > 2 ? first : name;
  }
}
