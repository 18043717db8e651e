package vn.trangtien.packages;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.actions.Action;
import vn.trangtien.actions.ActionException;
import vn.trangtien.actions.ActionSet;
import vn.trangtien.ckan.CkanId;
import vn.trangtien.ckan.CkanLicence;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;

/// The calls about the site itself.
@Singleton
final class SiteActions implements ActionSet {

  /// The one user that clients can ask for: whoever publishes does so in the portal's name.
  static final String USER = CkanId.of(Iri.own("/"));

  private static final String NAME = "trang-tien";

  private final BaseAddress base;
  private final PackagesConfiguration configuration;
  private final BeanProvider<ActionSet> sets;

  SiteActions(BaseAddress base, PackagesConfiguration configuration, BeanProvider<ActionSet> sets) {
    this.base = base;
    this.configuration = configuration;
    this.sets = sets;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        new Action(
            "site_read",
            "Cổng có đọc được không. / Whether the portal can be read.",
            List.of(),
            it -> true),
        new Action(
            "status_show", "Cổng này là gì. / What this portal is.", List.of(), it -> status()),
        new Action(
            "help_show",
            "Một lời gọi dùng để làm gì. / What a call is for: name.",
            List.of("name"),
            it -> help(it.required("name"))),
        new Action(
            "license_list",
            "Các giấy phép mở. / The open licences.",
            List.of(),
            it -> CkanLicence.documents()),
        new Action(
            "user_list",
            "Cổng công bố dưới một tên. / The portal publishes under one name: all_fields.",
            List.of("all_fields"),
            it -> it.truth("all_fields", true) ? List.of(user()) : List.of(NAME)),
        new Action(
            "user_show",
            "Người công bố. / The one user: id.",
            List.of("id"),
            it -> user(it.required("id"))),
        followers("dataset_follower_count"),
        followers("organization_follower_count"),
        followers("group_follower_count"));
  }

  /// What the portal is, also under the old address `/api/util/status`.
  Map<String, Object> status() {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("ckan_version", configuration.ckanVersion());
    status.put("site_url", base.value().replaceFirst("/$", ""));
    status.put("site_title", "Tràng Tiền");
    status.put(
        "site_description",
        "Cổng dữ liệu mở Huế; API này chỉ để đọc. / Huế's open data; this API is for reading.");
    status.put("error_emails_to", null);
    status.put("locale_default", "vi");
    status.put("extensions", List.of("datastore", "dcat"));
    return status;
  }

  private static Action followers(String name) {
    return new Action(
        name,
        "Cổng không đếm người theo dõi. / The portal counts no followers: id.",
        List.of("id"),
        it -> 0);
  }

  private String help(String name) {
    return sets.stream()
        .flatMap(it -> it.actions().stream())
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(Action::help)
        .orElseThrow(
            () ->
                ActionException.notFound(
                    "Không có lời gọi “" + Lookup.shown(name) + "”.",
                    "There is no call “" + Lookup.shown(name) + "”."));
  }

  private static Map<String, Object> user(String id) {
    if (!id.equals(USER) && !id.equals(NAME)) {
      throw ActionException.notFound(
          "Không có người dùng “" + Lookup.shown(id) + "”.",
          "There is no user “" + Lookup.shown(id) + "”.");
    }
    return user();
  }

  private static Map<String, Object> user() {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", USER);
    user.put("name", NAME);
    user.put("fullname", "Tràng Tiền");
    user.put("display_name", "Tràng Tiền");
    user.put("about", null);
    user.put("sysadmin", false);
    user.put("state", "active");
    user.put("image_url", "");
    user.put("image_display_url", "");
    return user;
  }
}
