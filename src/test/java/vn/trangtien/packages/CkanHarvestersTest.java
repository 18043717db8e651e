package vn.trangtien.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;

/// The requests of those who take all that a CKAN portal has, as their own code sends them.
@ExtendWith(ShippedPortal.Resolver.class)
class CkanHarvestersTest {

  private ShippedPortal portal;

  @BeforeEach
  void open(ShippedPortal shipped) {
    portal = shipped;
  }

  @Test
  void ckanapiDumpsOrganizationsGroupsAndUsers() {
    for (String kind : List.of("organization", "group")) {
      List<String> names = post(kind + "_list", "{}");
      assertThat(names).hasSize(kind.equals("group") ? 14 : 32);
      Map<String, Object> one =
          post(
              kind + "_show",
              "{\"id\": \""
                  + names.getFirst()
                  + "\", \"include_datasets\": false,"
                  + " \"include_password_hash\": true, \"include_users\": true}");
      assertThat(one).containsKeys("id", "name", "extras", "users", "package_count");
    }
    assertThat(this.<List<Object>>post("user_list", "{\"all_fields\": false}"))
        .containsExactly("trang-tien");
  }

  @Test
  void ckanapiSearchesUntilAPageIsEmpty() {
    Map<String, Object> first = post("package_search", "{\"start\": 0, \"rows\": 1000}");
    Map<String, Object> second = post("package_search", "{\"start\": 1000, \"rows\": 1000}");
    assertThat(list(first, "results")).hasSize(111);
    assertThat(list(second, "results")).isEmpty();
    assertThat(second).containsEntry("count", 111);
  }

  @Test
  void ckanextHarvestWalksAllPackagesInAStableOrder() {
    List<Object> ids = new ArrayList<>();
    Set<List<Object>> pages = new HashSet<>();
    for (int start = 0; ; start += 25) {
      Map<String, Object> page =
          portal.call("package_search", "rows", 25, "start", start, "sort", "id asc").result();
      List<Object> found = list(page, "results").stream().map(it -> member(it, "id")).toList();
      if (found.isEmpty()) {
        break;
      }
      assertThat(pages.add(found)).isTrue();
      ids.addAll(found);
    }
    assertThat(ids).hasSize(111).doesNotHaveDuplicates();
    assertThat(ids.stream().map(String::valueOf).toList()).isSorted();
  }

  @Test
  void ckanextHarvestFiltersByOrganizationsAndTime() {
    assertThat(count("fq", "organization:sdl OR organization:svhtt"))
        .isEqualTo(count("fq", "organization:sdl") + count("fq", "organization:svhtt"));
    assertThat(count("fq", "-organization:sdl")).isEqualTo(111 - count("fq", "organization:sdl"));
    assertThat(count("fq", "metadata_modified:[2026-01-01T00:00:00Z TO *]")).isEqualTo(111);
    assertThat(count("fq", "metadata_modified:[2999-01-01T00:00:00Z TO *]")).isZero();
    assertThat(
            count(
                "fq",
                "organization:sdl OR organization:svhtt metadata_modified:[2999-01-01T00:00:00Z"
                    + " TO *]"))
        .isZero();
  }

  @Test
  void ckanextHarvestMakesRemoteGroupsAndOrganizations() {
    Map<String, Object> group = portal.call("group_show", "id", "health").result();
    assertThat(group)
        .containsEntry("title", "Y tế")
        .containsEntry("type", "group")
        .containsEntry("is_organization", false);
    Map<String, Object> agency = portal.call("organization_show", "id", "sdl").result();
    assertThat(agency).containsEntry("title", "Sở Du lịch").containsEntry("is_organization", true);
    assertThat(portal.call("organization_show", "id", agency.get("id")).<Object>result())
        .isEqualTo(agency);
  }

  @Test
  void udataFiltersByOrganizationAndTagInOneQuestion() {
    Map<String, Object> found =
        portal
            .call("package_search", "q", "organization:svhtt AND tags:\"lễ hội\"", "rows", 1000)
            .result();
    assertThat(list(found, "results")).extracting(it -> member(it, "name")).contains("le-hoi");
    assertThat(count("q", "organization:svhtt AND -tags:\"lễ hội\""))
        .isEqualTo(count("q", "organization:svhtt") - (int) found.get("count"));
  }

  @Test
  void udataAsksWhatThePortalIs() {
    assertThat(portal.get("/api/util/status").tree())
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("ckan_version", "2.11.4")
        .containsEntry("site_url", ShippedPortal.BASE);
  }

  @Test
  void magdaFiltersByTitlesAndForeignFields() {
    assertThat(
            count(
                "rows",
                1000,
                "sort",
                "id asc",
                "fq",
                "(organization:\"sdl\" OR organization:\"svhtt\")"
                    + " -harvest_source_title:\"Elsewhere\" title:\"lễ hội\""))
        .isPositive();
  }

  @Test
  void magdaPagesThroughOrganizations() {
    List<Object> all = new ArrayList<>();
    for (int offset = 0; offset < 100; offset += 25) {
      all.addAll(
          portal
              .call(
                  "organization_list",
                  "all_fields",
                  "true",
                  "include_groups",
                  "true",
                  "include_extras",
                  "true",
                  "include_tags",
                  "true",
                  "offset",
                  offset,
                  "limit",
                  1000)
              .<List<Object>>result());
    }
    assertThat(all).hasSize(32).doesNotHaveDuplicates();
    List<Object> found =
        portal.call("organization_autocomplete", "q", "du lich", "limit", 5).result();
    assertThat(found).extracting(it -> member(it, "name")).containsExactly("sdl");
  }

  @Test
  void piveauHarvestsWhatChanged() {
    assertThat(count("q", "metadata_modified:[2026-01-01T00:00:00Z TO *]", "rows", 100, "start", 0))
        .isEqualTo(111);
  }

  private <T> T post(String action, String body) {
    return portal.post("/api/action/" + action, "application/json", body).result();
  }

  private int count(Object... parameters) {
    Map<String, Object> found = portal.call("package_search", parameters).result();
    return (int) found.get("count");
  }

  private static Object member(Object tree, String name) {
    return members(tree).get(name);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(Object tree) {
    return (Map<String, Object>) tree;
  }

  private static List<Object> list(Object tree, String name) {
    return List.copyOf((Collection<?>) member(tree, name));
  }
}
