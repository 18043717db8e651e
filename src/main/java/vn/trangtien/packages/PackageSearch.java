package vn.trangtien.packages;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.Arguments;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.ckan.PackageDocuments;
import vn.trangtien.identifier.Iri;
import vn.trangtien.solr.SolrQuery;
import vn.trangtien.solr.SolrSyntaxException;

/// The call `package_search`.
///
/// Words are found by the portal's own search; fields, order and facets are decided over all
/// packages in memory, so that a page is never late and counts are exact.
@Singleton
final class PackageSearch {

  /// The most packages on a page, as in CKAN.
  static final int MOST_ROWS = 1_000;

  private static final int ROWS = 10;
  private static final int MOST_LOOKUPS = 10;
  private static final int MOST_FACETS = 20;
  private static final int FACET_VALUES = 50;

  /// What the call may be asked with; names with `ext_` belong to CKAN's extensions.
  static final List<String> PARAMETERS =
      List.of(
          "q",
          "fl",
          "fq",
          "fq_list",
          "rows",
          "start",
          "sort",
          "qf",
          "bf",
          "boost",
          "tie",
          "defType",
          "mm",
          "df",
          "facet",
          "facet.mincount",
          "facet.limit",
          "facet.field",
          "extras",
          "include_private",
          "include_drafts",
          "include_deleted",
          "include_tracking",
          "use_default_schema");

  private final CkanShelf shelf;
  private final WordSearch words;
  private final PackageFacets facets;
  private final PackageDocuments documents;

  PackageSearch(
      CkanShelf shelf, WordSearch words, PackageFacets facets, PackageDocuments documents) {
    this.shelf = shelf;
    this.words = words;
    this.facets = facets;
    this.documents = documents;
  }

  /// What was found, in its order.
  record Found(List<CkanPackage> packages, PackageOrder order, CkanCatalog now) {

    /// Those of a page.
    List<CkanPackage> page(int start, int rows) {
      int from = Math.min(start, packages.size());
      return packages.subList(from, Math.min(from + rows, packages.size()));
    }
  }

  /// One page of the packages that match, and the facets of all.
  Map<String, Object> answer(Arguments arguments) {
    check(arguments);
    int rows = arguments.number("rows", ROWS, MOST_ROWS);
    int start = arguments.number("start", 0, Integer.MAX_VALUE - MOST_ROWS);
    Found found = find(arguments.text("q"), filters(arguments), arguments.text("sort"));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", found.packages().size());
    Map<String, Object> counts = new LinkedHashMap<>();
    Map<String, Object> named = new LinkedHashMap<>();
    facets(arguments)
        .forEach(
            field -> {
              List<PackageFacets.Counted> counted = counted(arguments, field, found.packages());
              counts.put(field, PackageFacets.counts(counted));
              named.put(field, facets.document(field, counted, found.now()));
            });
    answer.put("facets", counts);
    List<String> members = fields(arguments);
    answer.put(
        "results",
        found.page(start, rows).stream()
            .map(it -> shown(it, members, found.now()))
            .filter(Objects::nonNull)
            .toList());
    answer.put("sort", found.order().written());
    answer.put("search_facets", named);
    return answer;
  }

  /// All packages that match.
  Found find(@Nullable String q, List<String> filters, @Nullable String sort) {
    Instant now = Instant.now();
    SolrQuery query;
    try {
      query = SolrQuery.read(q == null ? "" : q, now);
      for (String filter : filters) {
        query = query.and(SolrQuery.read(filter, now));
      }
    } catch (SolrSyntaxException malformed) {
      throw ActionException.query(malformed.vi() + ".", malformed.en() + ".");
    }
    Map<String, Map<Iri, Integer>> places = places(query);
    Map<Iri, Integer> best =
        query.words().isEmpty() ? Map.of() : places.get(query.words().getFirst());
    PackageOrder order = PackageOrder.of(sort, Objects.requireNonNullElse(best, Map.of()));
    CkanCatalog all = shelf.now();
    SolrQuery asked = query;
    List<CkanPackage> found =
        all.packages().stream()
            .filter(it -> asked.matches(new PackageFields(it, places)))
            .sorted(order.comparator())
            .toList();
    return new Found(found, order, all);
  }

  private Map<String, Map<Iri, Integer>> places(SolrQuery query) {
    List<String> lookups = query.lookups().stream().distinct().toList();
    if (lookups.size() > MOST_LOOKUPS) {
      throw ActionException.query(
          "Truy vấn có quá " + MOST_LOOKUPS + " cụm từ tự do.",
          "The query has more than " + MOST_LOOKUPS + " groups of words without a field.");
    }
    Map<String, Map<Iri, Integer>> places = new HashMap<>();
    lookups.forEach(it -> places.put(it, words.places(it)));
    return places;
  }

  private @Nullable Object shown(CkanPackage it, List<String> members, CkanCatalog now) {
    if (members.isEmpty()) {
      return documents.written(it, now).orElse(null);
    }
    return documents
        .document(it, now)
        .map(
            whole -> {
              whole.keySet().retainAll(members);
              return whole;
            })
        .orElse(null);
  }

  private static void check(Arguments arguments) {
    List<String> unknown =
        arguments.names().stream()
            .filter(it -> !PARAMETERS.contains(it) && !it.startsWith("ext_"))
            .map(it -> it.length() > 40 ? it.substring(0, 40) + "…" : it)
            .sorted()
            .limit(20)
            .toList();
    if (!unknown.isEmpty()) {
      throw ActionException.query(
          "Có tham số không dùng được: " + unknown, "Invalid search parameters: " + unknown);
    }
  }

  private static List<String> filters(Arguments arguments) {
    List<String> filters = new ArrayList<>(arguments.texts("fq_list"));
    filters.addAll(arguments.texts("fq"));
    return filters;
  }

  private static List<String> fields(Arguments arguments) {
    List<String> fields =
        arguments.names("fl").stream().flatMap(it -> List.of(it.split("\\s+")).stream()).toList();
    return fields.contains("*") ? List.of() : fields;
  }

  private static List<String> facets(Arguments arguments) {
    List<String> fields =
        arguments.truth("facet", true)
            ? arguments.texts("facet.field").stream()
                .flatMap(it -> List.of(it.split("[,\\s]+")).stream())
                .distinct()
                .collect(Collectors.toList())
            : List.of();
    if (fields.size() > MOST_FACETS) {
      throw ActionException.invalid(
          "facet.field",
          "Nhiều nhất " + MOST_FACETS + " trường.",
          "At most " + MOST_FACETS + " fields are taken.");
    }
    return fields;
  }

  private static List<PackageFacets.Counted> counted(
      Arguments arguments, String field, List<CkanPackage> packages) {
    String limit = arguments.text("facet.limit");
    boolean all = limit != null && limit.strip().matches("-\\d{1,9}");
    int most = all ? -1 : arguments.number("facet.limit", FACET_VALUES, Integer.MAX_VALUE);
    int least = arguments.number("facet.mincount", 1, Integer.MAX_VALUE);
    return PackageFacets.of(field, packages, most, Math.max(least, 1));
  }
}
