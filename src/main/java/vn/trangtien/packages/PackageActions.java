package vn.trangtien.packages;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.trangtien.actions.Action;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.ActionSet;
import vn.trangtien.actions.Arguments;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.ckan.PackageDocuments;

/// The calls about packages.
@Singleton
final class PackageActions implements ActionSet {

  private static final int MOST_NAMES = 50_000;
  private static final int SUGGESTIONS = 10;
  private static final int MOST_SUGGESTIONS = 100;

  private final CkanShelf shelf;
  private final PackageSearch search;
  private final PackageDocuments documents;
  private final Lookup lookup;

  PackageActions(CkanShelf shelf, PackageSearch search, PackageDocuments documents, Lookup lookup) {
    this.shelf = shelf;
    this.search = search;
    this.documents = documents;
    this.lookup = lookup;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "package_search",
            "Tìm gói dữ liệu. / Finds packages: q, fq, sort, rows (10, at most 1000), start, fl,"
                + " facet.field, facet.limit.",
            PackageSearch.PARAMETERS,
            search::answer),
        new Action(
            "package_list",
            "Tên của mọi gói. / The names of all packages: limit, offset.",
            List.of("limit", "offset"),
            this::list),
        new Action(
            "current_package_list_with_resources",
            "Mọi gói, mới đổi trước. / All packages, changed last first: limit (at most 1000),"
                + " offset.",
            List.of("limit", "offset", "page"),
            this::current),
        new Action(
            "package_show",
            "Một gói theo id hoặc tên. / One package by its id or name: id.",
            List.of("id", "name_or_id"),
            it -> lookup.written(it.required("id", "name_or_id"))),
        new Action(
            "package_autocomplete",
            "Gợi ý gói theo chữ đầu. / Packages whose name or title holds words: q, limit (10).",
            List.of("q", "limit"),
            this::suggestions),
        new Action(
            "resource_show",
            "Một tệp theo id. / One resource by its id: id.",
            List.of("id"),
            it -> resource(it.required("id"))),
        new Action(
            "resource_view_list",
            "Cổng không có khung xem kiểu CKAN. / The portal has no views of CKAN's kind: id.",
            List.of("id", "resource_id"),
            it -> {
              resource(it.required("id", "resource_id"));
              return List.of();
            }),
        new Action(
            "resource_view_show",
            "Cổng không có khung xem kiểu CKAN. / The portal has no views of CKAN's kind: id.",
            List.of("id"),
            it -> {
              throw ActionException.notFound(
                  "Cổng không có khung xem kiểu CKAN.", "The portal has no views of CKAN's kind.");
            }),
        new Action(
            "package_relationships_list",
            "Cổng không có quan hệ gói. / The portal has no relationships of packages: id.",
            List.of("id"),
            it -> {
              lookup.one(it.required("id"));
              return List.of();
            }));
  }

  private Object list(Arguments arguments) {
    int limit = arguments.number("limit", MOST_NAMES, MOST_NAMES);
    return shelf.now().packages().stream()
        .map(CkanPackage::name)
        .sorted()
        .skip(arguments.number("offset", 0, Integer.MAX_VALUE))
        .limit(limit)
        .toList();
  }

  private Object current(Arguments arguments) {
    CkanCatalog now = shelf.now();
    int limit = arguments.number("limit", PackageSearch.MOST_ROWS, PackageSearch.MOST_ROWS);
    int page = Math.max(arguments.number("page", 1, 1_000_000), 1);
    long offset = arguments.number("offset", 0, Integer.MAX_VALUE) + (page - 1L) * limit;
    return now.packages().stream()
        .sorted(
            Comparator.comparing(CkanPackage::modified).reversed().thenComparing(CkanPackage::id))
        .skip(offset)
        .limit(limit)
        .map(it -> documents.written(it, now).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  /// Packages whose name or title holds `q`, as CKAN's autocompletion shows them.
  private Object suggestions(Arguments arguments) {
    String q = arguments.required("q");
    int limit = arguments.number("limit", SUGGESTIONS, MOST_SUGGESTIONS);
    List<Map<String, Object>> found = new ArrayList<>();
    for (CkanPackage it : search.find(lookup.beginning(q), List.of(), "title asc").packages()) {
      boolean byName = it.name().startsWith(q.toLowerCase(Locale.ROOT));
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("name", it.name());
      document.put("title", it.title());
      document.put("match_field", byName ? "name" : "title");
      document.put("match_displayed", byName ? it.name() : it.title() + " (" + it.name() + ")");
      found.add(document);
      if (found.size() == limit) {
        break;
      }
    }
    return found;
  }

  private Object resource(String id) {
    return documents
        .resource(lookup.resource(id))
        .map(it -> (Object) it)
        .orElseThrow(() -> Lookup.noResource(id));
  }
}
