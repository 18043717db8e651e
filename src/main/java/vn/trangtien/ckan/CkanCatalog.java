package vn.trangtien.ckan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.trangtien.language.TitleOrder;

/// Everything that is published at one moment, in CKAN's words; it never changes.
public final class CkanCatalog {

  /// A resource and the package that it belongs to.
  public record Located(CkanPackage owner, CkanResource resource) {}

  /// A tag, how many packages have it and its place in a dictionary.
  public record Tag(String name, int packages) {}

  private final long sequence;
  private final List<CkanPackage> packages;
  private final Map<String, CkanPackage> byName = new HashMap<>();
  private final Map<String, Located> resources = new HashMap<>();
  private final Map<String, Integer> organizations;
  private final Map<String, Integer> groups;
  private final List<Tag> tags;

  CkanCatalog(long sequence, Collection<CkanPackage> all) {
    this.sequence = sequence;
    this.packages = all.stream().sorted(Comparator.comparing(CkanPackage::id)).toList();
    for (CkanPackage it : packages) {
      byName.put(it.id(), it);
      byName.put(it.name(), it);
      it.resources().forEach(file -> resources.put(file.id(), new Located(it, file)));
    }
    this.organizations = counts(it -> List.of(it.organization()));
    this.groups = counts(CkanPackage::groups);
    this.tags =
        counts(CkanPackage::tags).entrySet().stream()
            .map(it -> new Tag(it.getKey(), it.getValue()))
            .map(it -> Map.entry(TitleOrder.key(it.name()), it))
            .sorted(Map.Entry.comparingByKey(java.util.Arrays::compareUnsigned))
            .map(Map.Entry::getValue)
            .toList();
  }

  /// The ledger's sequence that it stands at: equal numbers are equal catalogs.
  public long sequence() {
    return sequence;
  }

  /// All packages, in the order of their ids.
  public List<CkanPackage> packages() {
    return packages;
  }

  /// The package of that id or name.
  public Optional<CkanPackage> find(String idOrName) {
    return Optional.ofNullable(byName.get(idOrName));
  }

  /// The resource of that id.
  public Optional<Located> resource(String id) {
    return Optional.ofNullable(resources.get(id));
  }

  /// How many packages each organization has.
  public Map<String, Integer> organizations() {
    return organizations;
  }

  /// How many packages each group has.
  public Map<String, Integer> groups() {
    return groups;
  }

  /// All tags, in the order of a dictionary.
  public List<Tag> tags() {
    return tags;
  }

  private Map<String, Integer> counts(Function<CkanPackage, List<String>> names) {
    Map<String, Integer> counts = new HashMap<>();
    packages.forEach(it -> names.apply(it).forEach(name -> counts.merge(name, 1, Integer::sum)));
    return Map.copyOf(counts);
  }
}
