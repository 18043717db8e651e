package vn.trangtien.packages;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.ckan.CkanGroup;
import vn.trangtien.ckan.CkanGroups;
import vn.trangtien.ckan.CkanLicence;
import vn.trangtien.ckan.CkanPackage;

/// How many of some packages have each value of a field.
@Singleton
final class PackageFacets {

  private final CkanGroups groups;

  PackageFacets(CkanGroups groups) {
    this.groups = groups;
  }

  /// A value and how many packages have it.
  record Counted(String value, int count) {}

  /// The values of `field`, most first.
  ///
  /// @param limit how many at most; below 0 for all
  /// @param least values of fewer packages are left out
  static List<Counted> of(String field, List<CkanPackage> packages, int limit, int least) {
    Map<String, Integer> counts = new HashMap<>();
    for (CkanPackage it : packages) {
      PackageFields fields = new PackageFields(it, Map.of());
      if (fields.kind(field) != vn.trangtien.solr.SolrDocument.Kind.TEXT) {
        fields.values(field).forEach(value -> counts.merge(value, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .map(it -> new Counted(it.getKey(), it.getValue()))
        .filter(it -> it.count() >= least)
        .sorted(Comparator.comparing(Counted::count).reversed().thenComparing(Counted::value))
        .limit(limit < 0 ? Long.MAX_VALUE : limit)
        .toList();
  }

  /// The counts by value, as old clients read them.
  static Map<String, Integer> counts(List<Counted> counted) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counted.forEach(it -> counts.put(it.value(), it.count()));
    return counts;
  }

  /// The counts with what values are called.
  Map<String, Object> document(String field, List<Counted> counted, CkanCatalog now) {
    List<Map<String, Object>> items = new ArrayList<>();
    for (Counted it : counted) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("name", it.value());
      item.put("display_name", displayName(field, it.value(), now));
      item.put("count", it.count());
      items.add(item);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("title", field);
    document.put("items", items);
    return document;
  }

  private String displayName(String field, String value, CkanCatalog now) {
    return switch (field) {
      case "organization", "owner_org" ->
          groups.organization(value, now).map(CkanGroup::displayName).orElse(value);
      case "groups" -> groups.group(value, now).map(CkanGroup::displayName).orElse(value);
      case "license_id", "license" -> CkanLicence.of(value).map(CkanLicence::title).orElse(value);
      default -> value;
    };
  }
}
