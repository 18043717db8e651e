package vn.trangtien.packages;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trangtien.actions.Action;
import vn.trangtien.actions.ActionSet;
import vn.trangtien.actions.Arguments;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.ckan.CkanGroup;
import vn.trangtien.ckan.CkanId;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.ckan.CkanShelf;
import vn.trangtien.ckan.Stamp;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;

/// The calls about what changed when: the ledger's revisions as activities.
@Singleton
final class ActivityActions implements ActionSet {

  private static final int USUAL = 31;
  private static final int MOST = 100;

  /// How far back a package's history is told; its page tells all of it.
  private static final int MOST_SKIPPED = 1_000;

  private final CkanShelf shelf;
  private final Catalog catalog;
  private final Lookup lookup;

  ActivityActions(CkanShelf shelf, Catalog catalog, Lookup lookup) {
    this.shelf = shelf;
    this.catalog = catalog;
    this.lookup = lookup;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "recently_changed_packages_activity_list",
            "Các gói mới đổi. / What changed last, one activity a package: limit (31), offset.",
            it -> newest(it, all -> true)),
        new Action(
            "package_activity_list",
            "Lịch sử một gói. / Every published state of a package: id, limit (31), offset.",
            this::history),
        new Action(
            "organization_activity_list",
            "Gói mới đổi của một cơ quan. / What an agency changed last: id, limit, offset.",
            it -> {
              CkanGroup agency = lookup.organization(it.required("id"));
              return newest(it, one -> one.organization().equals(agency.name()));
            }),
        new Action(
            "group_activity_list",
            "Gói mới đổi của một lĩnh vực. / What changed last in a theme: id, limit, offset.",
            it -> {
              CkanGroup theme = lookup.group(it.required("id"));
              return newest(it, one -> one.groups().contains(theme.name()));
            }),
        new Action(
            "user_activity_list",
            "Những gì cổng công bố. / What the portal published last: id, limit, offset.",
            it -> newest(it, all -> true)));
  }

  private Object newest(Arguments arguments, Predicate<CkanPackage> wanted) {
    return shelf.now().packages().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(CkanPackage::sequence).reversed())
        .skip(arguments.number("offset", 0, Integer.MAX_VALUE))
        .limit(arguments.number("limit", USUAL, MOST))
        .map(
            it ->
                activity(
                    it, it.sequence(), it.modified(), it.created().equals(it.modified()), null))
        .toList();
  }

  private Object history(Arguments arguments) {
    CkanPackage it = lookup.one(arguments.required("id"));
    int offset = arguments.number("offset", 0, Integer.MAX_VALUE);
    int limit = arguments.number("limit", USUAL, MOST);
    if (offset > MOST_SKIPPED) {
      return List.of();
    }
    return catalog.history(it.iri(), offset + limit).stream()
        .skip(offset)
        .map(
            state ->
                activity(
                    it,
                    state.sequence(),
                    state.modified(),
                    state.revision().change() instanceof Change.Create,
                    state))
        .toList();
  }

  private static Map<String, Object> activity(
      CkanPackage it, long sequence, Instant time, boolean isNew, @Nullable CatalogRecord state) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", it.id());
    shown.put("name", it.name());
    shown.put("title", state == null ? it.title() : state.dataset().title().vi());
    shown.put("type", "dataset");
    shown.put("state", "active");
    shown.put("owner_org", CkanId.of(Iri.own("/agency/" + it.organization())));
    shown.put("metadata_modified", Stamp.of(time));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("package", shown);
    data.put("actor", "trang-tien");
    Map<String, Object> activity = new LinkedHashMap<>();
    activity.put("id", CkanId.of(new Iri(it.iri() + "#" + sequence)));
    activity.put("timestamp", Stamp.of(time));
    activity.put("user_id", SiteActions.USER);
    activity.put("object_id", it.id());
    activity.put("revision_id", null);
    activity.put("activity_type", isNew ? "new package" : "changed package");
    activity.put("data", data);
    return activity;
  }
}
