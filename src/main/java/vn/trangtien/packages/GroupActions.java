package vn.trangtien.packages;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.trangtien.actions.Action;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.ActionSet;
import vn.trangtien.actions.Arguments;
import vn.trangtien.ckan.CkanCatalog;
import vn.trangtien.ckan.CkanGroup;
import vn.trangtien.ckan.CkanGroups;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.ckan.PackageDocuments;
import vn.trangtien.language.Folding;

/// The calls about organizations, which are agencies, and about groups, which are themes.
@Singleton
final class GroupActions implements ActionSet {

  private static final int MOST_NAMES = 1_000;

  /// How many are shown whole on a page, as in CKAN.
  private static final int MOST_WHOLE = 25;

  private final CkanShelf shelf;
  private final CkanGroups groups;
  private final PackageDocuments documents;
  private final PackageSearch search;
  private final Lookup lookup;

  GroupActions(
      CkanShelf shelf,
      CkanGroups groups,
      PackageDocuments documents,
      PackageSearch search,
      Lookup lookup) {
    this.shelf = shelf;
    this.groups = groups;
    this.documents = documents;
    this.search = search;
    this.lookup = lookup;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "organization_list",
            "Các cơ quan có dữ liệu. / The agencies that have packages: sort (title asc), limit,"
                + " offset, all_fields, organizations.",
            List.of(
                "sort",
                "limit",
                "offset",
                "all_fields",
                "organizations",
                "include_extras",
                "include_groups",
                "include_tags",
                "include_users"),
            it -> list(it, "organizations", groups.organizations(shelf.now()))),
        new Action(
            "group_list",
            "Các lĩnh vực. / The themes: sort (title asc), limit, offset, all_fields, groups.",
            List.of(
                "sort",
                "limit",
                "offset",
                "all_fields",
                "groups",
                "include_extras",
                "include_groups",
                "include_tags",
                "include_users"),
            it -> list(it, "groups", groups.groups(shelf.now()))),
        new Action(
            "organization_show",
            "Một cơ quan. / One agency: id, include_datasets.",
            List.of("id", "include_datasets"),
            it -> show(it, lookup.organization(it.required("id")))),
        new Action(
            "group_show",
            "Một lĩnh vực. / One theme: id, include_datasets.",
            List.of("id", "include_datasets"),
            it -> show(it, lookup.group(it.required("id")))),
        new Action(
            "organization_autocomplete",
            "Gợi ý cơ quan. / Agencies whose name or title holds words: q, limit (20).",
            List.of("q", "limit"),
            it -> suggestions(it, groups.organizations(shelf.now()))),
        new Action(
            "group_autocomplete",
            "Gợi ý lĩnh vực. / Themes whose name or title holds words: q, limit (20).",
            List.of("q", "limit"),
            it -> suggestions(it, groups.groups(shelf.now()))),
        new Action(
            "group_package_show",
            "Các gói của một lĩnh vực. / The packages of a theme: id, limit.",
            List.of("id", "limit"),
            it -> packages(lookup.group(it.required("id")), it.number("limit", 1_000, 1_000))),
        nobodys("organization_list_for_user"),
        nobodys("group_list_authz"));
  }

  private static Action nobodys(String name) {
    return new Action(
        name,
        "Cổng không có người dùng CKAN. / The portal has no CKAN users.",
        List.of(),
        it -> List.of());
  }

  private Object list(Arguments arguments, String among, List<CkanGroup> all) {
    List<String> wanted = arguments.names(among);
    boolean whole = arguments.truth("all_fields", false);
    int most = whole ? MOST_WHOLE : MOST_NAMES;
    String sort = Objects.requireNonNullElse(arguments.text("sort"), "title asc");
    boolean more =
        List.of("include_extras", "include_groups", "include_tags", "include_users").stream()
            .anyMatch(it -> arguments.truth(it, false));
    Function<CkanGroup, Object> shown =
        !whole ? CkanGroup::name : more ? CkanGroup::whole : CkanGroup::document;
    return all.stream()
        .filter(it -> wanted.isEmpty() || wanted.contains(it.name()) || wanted.contains(it.id()))
        .sorted(order(sort))
        .skip(arguments.number("offset", 0, Integer.MAX_VALUE))
        .limit(arguments.number("limit", most, most))
        .map(shown)
        .toList();
  }

  private static Comparator<CkanGroup> order(String sort) {
    String[] parts = sort.strip().toLowerCase(Locale.ROOT).split("\\s+");
    Comparator<CkanGroup> up =
        switch (parts[0]) {
          case "name", "display_name" -> Comparator.comparing(CkanGroup::name);
          case "title" -> Comparator.comparing(CkanGroup::titleOrder);
          case "package_count", "packages" -> Comparator.comparing(CkanGroup::packages);
          default ->
              throw ActionException.invalid(
                  "sort",
                  "Không sắp xếp được theo “" + Lookup.shown(sort) + "”.",
                  "Cannot sort by field “"
                      + Lookup.shown(sort)
                      + "”; there are: name, title, package_count.");
        };
    boolean down = parts.length > 1 && parts[1].equals("desc");
    return (down ? up.reversed() : up).thenComparing(CkanGroup::name);
  }

  private Object show(Arguments arguments, CkanGroup group) {
    Map<String, Object> document = group.whole();
    if (arguments.truth("include_datasets", false)) {
      document.put("packages", packages(group, PackageSearch.MOST_ROWS));
    }
    return document;
  }

  private List<Object> packages(CkanGroup group, int limit) {
    String field = group.isOrganization() ? "organization" : "groups";
    CkanCatalog now = shelf.now();
    List<Object> packages = new ArrayList<>();
    search
        .find(field + ":\"" + group.name() + "\"", List.of(), "title asc")
        .page(0, limit)
        .forEach(it -> documents.written(it, now).ifPresent(packages::add));
    return packages;
  }

  private static Object suggestions(Arguments arguments, List<CkanGroup> all) {
    String q = Folding.of(Objects.requireNonNullElse(arguments.text("q"), ""));
    return all.stream()
        .filter(
            it ->
                it.name().contains(q)
                    || Folding.of(it.title().vi()).contains(q)
                    || Folding.of(it.title().en()).contains(q))
        .sorted(Comparator.comparing(CkanGroup::titleOrder).thenComparing(CkanGroup::name))
        .limit(arguments.number("limit", 20, 100))
        .map(
            it -> {
              Map<String, Object> document = new LinkedHashMap<>();
              document.put("id", it.id());
              document.put("name", it.name());
              document.put("title", it.displayName());
              return document;
            })
        .toList();
  }
}
