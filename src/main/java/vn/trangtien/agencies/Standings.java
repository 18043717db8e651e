package vn.trangtien.agencies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trangtien.identifier.Iri;

/// How all datasets stand at one moment, by who answers for them.
final class Standings {

  /// None at all, as while they are being read.
  static final Standings NONE = new Standings(List.of());

  private final List<Standing> all;
  private final Map<Iri, List<Standing>> kept;
  private final Map<Iri, List<Standing>> published;

  Standings(Collection<Standing> all) {
    this.all = List.copyOf(all);
    this.kept = by(Standing::keepers);
    this.published = by(it -> List.of(it.publisher()));
  }

  List<Standing> all() {
    return all;
  }

  /// Those that `agency` answers for today.
  List<Standing> keptBy(Iri agency) {
    return kept.getOrDefault(agency, List.of());
  }

  /// Those that name `agency` as their publisher, whoever answers for them.
  List<Standing> publishedBy(Iri agency) {
    return published.getOrDefault(agency, List.of());
  }

  private Map<Iri, List<Standing>> by(Function<Standing, List<Iri>> agencies) {
    return all.stream()
        .flatMap(it -> agencies.apply(it).stream().distinct().map(agency -> Map.entry(agency, it)))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                HashMap::new,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }
}
