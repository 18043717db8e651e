package vn.trangtien.packages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.actions.ActionException;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.identifier.Iri;

/// The order of packages, as `sort` says it; ids break ties, so pages never overlap.
///
/// @param written as the answer says it
record PackageOrder(String written, Comparator<CkanPackage> comparator) {

  private static final int MOST_KEYS = 10;
  private static final String USUAL = "score desc, metadata_modified desc";

  /// @param places of packages that words found
  static PackageOrder of(@Nullable String sort, Map<Iri, Integer> places) {
    boolean usual = sort == null || sort.strip().matches("(?i)(rank|relevance)?");
    String written = usual ? USUAL : String.valueOf(sort).strip();
    String[] keys = written.split(",", -1);
    if (keys.length > MOST_KEYS) {
      throw ActionException.query(
          "“sort” nêu quá " + MOST_KEYS + " trường.",
          "“sort” names more than " + MOST_KEYS + " fields.");
    }
    List<Comparator<CkanPackage>> comparators = new ArrayList<>();
    for (String key : keys) {
      comparators.add(comparator(key.strip(), places));
    }
    Comparator<CkanPackage> all = comparators.getFirst();
    for (Comparator<CkanPackage> next : comparators.subList(1, comparators.size())) {
      all = all.thenComparing(next);
    }
    return new PackageOrder(written, all.thenComparing(CkanPackage::id));
  }

  private static Comparator<CkanPackage> comparator(String key, Map<Iri, Integer> places) {
    String[] parts = key.split("\\s+");
    String direction = parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "asc";
    if (parts.length > 2 || !List.of("asc", "desc").contains(direction)) {
      throw ActionException.query(
          "“sort” phải có dạng “trường asc” hoặc “trường desc”.",
          "Invalid “sort” parameter: it must look like “field asc” or “field desc”.");
    }
    Comparator<CkanPackage> up =
        switch (parts[0]) {
          case "score", "rank", "relevance" ->
              Comparator.<CkanPackage, Integer>comparing(
                      it -> places.getOrDefault(it.iri(), Integer.MAX_VALUE))
                  .reversed();
          case "id", "index_id" -> Comparator.comparing(CkanPackage::id);
          case "name" -> Comparator.comparing(CkanPackage::name);
          case "title", "title_string" -> Comparator.comparing(CkanPackage::titleOrder);
          case "metadata_created" -> Comparator.comparing(CkanPackage::created);
          case "metadata_modified", "indexed_ts", "last_modified" ->
              Comparator.comparing(CkanPackage::modified);
          case "organization", "owner_org" -> Comparator.comparing(CkanPackage::organization);
          case "num_resources" -> Comparator.comparing(it -> it.resources().size());
          case "views_recent", "views_total", "popularity" -> (one, other) -> 0;
          default ->
              throw ActionException.query(
                  "Không sắp xếp được theo “"
                      + key
                      + "”; có: score, name, title_string, id,"
                      + " metadata_created, metadata_modified.",
                  "Invalid “sort” parameter “"
                      + key
                      + "”; there are: score, name, title_string,"
                      + " id, metadata_created, metadata_modified.");
        };
    return direction.equals("desc") ? up.reversed() : up;
  }
}
