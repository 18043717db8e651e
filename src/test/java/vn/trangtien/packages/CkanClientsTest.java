package vn.trangtien.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.actions.ShippedPortal.Answer;

/// The requests of CKAN's clients, as their own code sends them, on the shipped catalog.
@ExtendWith(ShippedPortal.Resolver.class)
class CkanClientsTest {

  private ShippedPortal portal;

  @BeforeEach
  void open(ShippedPortal shipped) {
    portal = shipped;
  }

  @Test
  void ckanapiAsksForThePackageListByPostWithoutTheNumber() {
    Answer answer =
        portal.post(
            "/api/action/package_list",
            "application/json",
            "{\"include_private\": false, \"include_drafts\": false, \"include_deleted\": false}",
            "X-CKAN-API-Key",
            "none",
            "Authorization",
            "none",
            "User-Agent",
            "ckanapi/4.11");
    List<String> names = answer.result();
    assertThat(names).hasSize(111).contains("le-hoi").isSorted();
  }

  @Test
  void ckanapiIsNeverRedirected() {
    for (String path : List.of("/api/action/site_read", "/api/3/action/site_read")) {
      assertThat(portal.post(path, "application/json", "{}").<Object>result()).isEqualTo(true);
    }
  }

  @Test
  void ckanapiReadsTheErrorTypes() {
    assertThat(portal.post("/api/action/package_show", "application/json", "{\"id\":\"x\"}"))
        .satisfies(it -> assertThat(it.status()).isEqualTo(404))
        .satisfies(it -> assertThat(it.error()).containsEntry("__type", "Not Found Error"));
    assertThat(portal.post("/api/action/package_show", "application/json", "{}"))
        .satisfies(it -> assertThat(it.status()).isEqualTo(409))
        .satisfies(it -> assertThat(it.error()).containsEntry("__type", "Validation Error"));
    assertThat(portal.call("package_search", "q", "title:("))
        .satisfies(it -> assertThat(it.status()).isEqualTo(400))
        .satisfies(it -> assertThat(it.error()).containsEntry("__type", "Search Query Error"));
    assertThat(portal.post("/api/action/package_create", "application/json", "{\"name\":\"x\"}"))
        .satisfies(it -> assertThat(it.status()).isEqualTo(403))
        .satisfies(it -> assertThat(it.error()).containsEntry("__type", "Authorization Error"));
  }

  @Test
  void ckanapiMakesADataPackageOfAPackage() {
    Map<String, Object> found = portal.call("package_show", "id", "le-hoi").result();
    assertThat(found)
        .containsEntry("title", "Lễ hội")
        .containsEntry("license_id", "CC-BY-4.0")
        .containsEntry("license_url", "https://creativecommons.org/licenses/by/4.0/")
        .containsEntry("url", ShippedPortal.BASE + "/dataset/le-hoi");
    assertThat(members(list(found, "resources").getFirst()))
        .containsEntry("format", "CSV")
        .containsEntry("url", ShippedPortal.BASE + "/download/le-hoi/le-hoi.csv")
        .containsEntry("position", 0)
        .containsEntry("datastore_active", true)
        .containsKeys("name", "description", "hash", "size");
  }

  @Test
  void ckanrSendsTruthsInItsOwnSpelling() {
    for (String truth : List.of("true", "True", "TRUE", "1")) {
      List<Object> agencies =
          portal
              .call(
                  "organization_list",
                  "sort",
                  "name asc",
                  "all_fields",
                  truth,
                  "limit",
                  31,
                  "include_extras",
                  "FALSE")
              .result();
      assertThat(agencies).hasSize(25);
      assertThat(members(agencies.getFirst())).containsKeys("display_name", "package_count");
    }
    assertThat(portal.call("organization_list", "all_fields", "perhaps").status()).isEqualTo(409);
  }

  @Test
  void ckanrAsksForTheVersionBeforeItUsesACall() {
    Map<String, Object> status = portal.call("status_show").result();
    assertThat((String) status.get("ckan_version")).matches("2\\.\\d+\\.\\d+");
    assertThat(portal.call("help_show", "name", "package_show").<String>result()).contains("id");
    assertThat(portal.call("help_show", "name", "nothing_show").status()).isEqualTo(404);
  }

  @Test
  void ckanrPostsAnEmptyBodyWithItsArgumentsInTheAddress() {
    Answer answer = portal.post("/api/action/package_show?id=le-hoi", "", "");
    assertThat(answer.<Map<String, Object>>result()).containsEntry("name", "le-hoi");
  }

  @Test
  void ckanrPagesThroughTheLists() {
    List<String> all = portal.call("package_list").result();
    List<String> part = portal.call("package_list", "offset", 10, "limit", 5).result();
    assertThat(part).isEqualTo(all.subList(10, 15));
    List<Object> whole =
        portal.call("current_package_list_with_resources", "limit", 3, "offset", 1).result();
    assertThat(whole).hasSize(3).allSatisfy(it -> assertThat(list(it, "resources")).isNotEmpty());
  }

  @Test
  void ckanrListsTags() {
    List<String> tags = portal.call("tag_list", "query", "le hoi").result();
    assertThat(tags).contains("lễ hội");
    List<Object> whole = portal.call("tag_list", "all_fields", "True").result();
    assertThat(whole).hasSizeGreaterThan(500);
    assertThat(members(whole.getFirst())).containsKeys("id", "name", "vocabulary_id");
    Map<String, Object> found = portal.call("tag_search", "query", "y tế", "limit", 2).result();
    assertThat(list(found, "results")).hasSize(2);
    assertThat(portal.call("tag_list", "vocabulary_id", "x").status()).isEqualTo(404);
    Map<String, Object> tag =
        portal.call("tag_show", "id", "lễ hội", "include_datasets", "true").result();
    assertThat(list(tag, "packages")).isNotEmpty();
  }

  @Test
  void ckanrRepeatsTheQueryOfAResourceSearch() {
    Map<String, Object> found =
        portal
            .call("resource_search", "query", "name:le hoi", "query", "format:csv", "limit", 1)
            .result();
    assertThat((int) found.get("count")).isGreaterThan(1);
    assertThat(members(list(found, "results").getFirst())).containsEntry("format", "CSV");
    assertThat(portal.call("resource_search", "query", "csv").status()).isEqualTo(409);
    assertThat(portal.call("resource_search", "query", "colour:red").status()).isEqualTo(409);
  }

  @Test
  void ckanrListsLicencesAndActivities() {
    List<Object> licences = portal.call("license_list").result();
    assertThat(licences).extracting(it -> member(it, "id")).contains("CC-BY-4.0", "ODbL-1.0");
    List<Object> changes =
        portal.call("recently_changed_packages_activity_list", "limit", 5).result();
    assertThat(changes).hasSize(5);
    assertThat(members(changes.getFirst())).containsEntry("activity_type", "new package");
    List<Object> history = portal.call("package_activity_list", "id", "le-hoi").result();
    assertThat(history).hasSize(1);
    assertThat(portal.call("organization_activity_list", "id", "sdl").<List<?>>result())
        .isNotEmpty();
    assertThat(portal.call("group_activity_list", "id", "health").<List<?>>result()).isNotEmpty();
  }

  @Test
  void qgisListsGroupsAndSearchesInThem() {
    List<Object> groups = portal.call("group_list", "all_fields", "true").result();
    assertThat(groups).hasSize(14);
    assertThat(members(groups.getFirst())).containsKeys("display_name", "name");
    Answer answer =
        portal.get(
            "/api/3/action/package_search?q=&fq=(groups:health+OR+groups:education)"
                + "&sort=name%20asc&rows=10&start=0");
    Map<String, Object> found = answer.result();
    assertThat((int) found.get("count")).isEqualTo(14);
    assertThat(list(found, "results"))
        .isSortedAccordingTo((one, other) -> name(one).compareTo(name(other)))
        .allSatisfy(it -> assertThat(members(it)).containsKeys("notes", "num_resources"));
  }

  @Test
  void qgisAsksForTheLengthAndNameOfAFile() {
    Map<String, Object> found = portal.call("package_show", "id", "le-hoi").result();
    String url = String.valueOf(member(list(found, "resources").getFirst(), "url"));
    Answer head = portal.head(url.substring(ShippedPortal.BASE.length()));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.http().headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    assertThat(head.http().headers().firstValue("Content-Disposition").orElse(""))
        .contains("le-hoi.csv");
  }

  @Test
  void portaljsFiltersByGroupsOrganizationsTagsAndFormats() {
    Answer answer =
        portal.get(
            "/api/3/action/package_search?start=0&rows=10"
                + "&fq=groups:(culture-sport%20OR%20tourism)+organization:(svhtt)"
                + "+tags:(l%E1%BB%85%20h%E1%BB%99i%20OR%20di%20s%E1%BA%A3n)+res_format:(CSV)");
    Map<String, Object> found = answer.result();
    assertThat(list(found, "results")).extracting(CkanClientsTest::name).contains("le-hoi");
  }

  @Test
  void portaljsReadsTheOldFacets() {
    Answer answer =
        portal.get("/api/3/action/package_search?facet.field=[%22res_format%22]&rows=0");
    Map<String, Object> found = answer.result();
    assertThat(members(members(found.get("facets")).get("res_format")))
        .containsKeys("CSV", "GEOJSON");
    assertThat(list(found, "results")).isEmpty();
  }

  @Test
  void ckanMcpCountsFacetsInAnySpelling() {
    for (String fields : List.of("[\"organization\", \"groups\"]", "organization,groups")) {
      Map<String, Object> found =
          portal
              .call("package_search", "rows", 0, "facet.field", fields, "facet.limit", -1)
              .result();
      Map<String, Object> facets = members(found.get("search_facets"));
      assertThat(list(facets.get("organization"), "items")).hasSize(32);
      assertThat(members(list(facets.get("organization"), "items").getFirst()))
          .containsKeys("name", "display_name", "count");
      assertThat(list(facets.get("groups"), "items")).hasSize(14);
    }
    Map<String, Object> few =
        portal
            .call("package_search", "rows", 0, "facet.field", "[\"tags\"]", "facet.limit", 3)
            .result();
    assertThat(members(members(few.get("facets")).get("tags"))).hasSize(3);
  }

  @Test
  void ckanMcpAsksInWordsWithAndWithoutMarks() {
    assertThat(count("q", "text:(du lịch)")).isPositive();
    assertThat(count("q", "du lich")).isPositive();
    assertThat(count("q", "text:(y tế OR lễ hội)")).isGreaterThan(count("q", "text:(lễ hội)"));
    Map<String, Object> found = portal.call("package_search", "q", "lễ hội", "rows", 3).result();
    assertThat(list(found, "results")).extracting(CkanClientsTest::name).contains("le-hoi");
    assertThat(found).containsEntry("sort", "score desc, metadata_modified desc");
  }

  @Test
  void ckanMcpReckonsDates() {
    assertThat(count("fq", "metadata_modified:[NOW-30DAYS TO NOW]")).isEqualTo(111);
    assertThat(count("fq", "metadata_modified:[* TO NOW-30DAYS]")).isZero();
  }

  @Test
  void ckanMcpFollowsTheAddressOfAResource() {
    String id = portal.table("le-hoi");
    Answer answer = portal.get("/dataset/x/resource/" + id);
    assertThat(answer.http().headers().firstValue("Location").orElse(""))
        .isEqualTo(ShippedPortal.BASE + "/dataset/le-hoi/distribution/csv");
    assertThat(portal.call("resource_show", "id", id).<Map<String, Object>>result())
        .containsEntry("id", id)
        .containsEntry("format", "CSV");
  }

  @Test
  void frictionlessReadsAGroup() {
    List<Object> found = portal.call("group_package_show", "id", "health").result();
    assertThat(found).hasSize(7);
    assertThat(count("q", "organization:svhtt", "rows", 500))
        .isEqualTo(count("q", "organization:\"svhtt\""));
    assertThat(count("q", "*:*")).isEqualTo(111);
  }

  @Test
  void anOldCurlSendsJsonAndCallsItAForm() {
    Answer answer =
        portal.post(
            "/api/3/action/package_show",
            "application/x-www-form-urlencoded",
            "{\"id\": \"le-hoi\"}");
    assertThat(answer.<Map<String, Object>>result()).containsEntry("name", "le-hoi");
    Answer form =
        portal.post("/api/3/action/package_show", "application/x-www-form-urlencoded", "id=le-hoi");
    assertThat(form.<Map<String, Object>>result()).containsEntry("name", "le-hoi");
  }

  @Test
  void aPageOfAnotherSiteAsksByScript() {
    Answer answer = portal.call("site_read", "callback", "jQuery.done_1");
    assertThat(answer.http().body()).startsWith("/**/jQuery.done_1({").endsWith("});");
    assertThat(answer.http().headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/javascript");
    Answer bad = portal.call("site_read", "callback", "alert(1)//");
    assertThat(bad.status()).isEqualTo(400);
    assertThat(bad.http().body()).doesNotContain("alert");
    assertThat(answer.http().headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
  }

  @Test
  void aCrawlerAsksWhetherItHasTheAnswer() {
    String tag = portal.call("package_search").http().headers().firstValue("ETag").orElseThrow();
    assertThat(portal.get("/api/3/action/package_search", "If-None-Match", tag).status())
        .isEqualTo(304);
  }

  @Test
  void aReaderOfFeedsFollowsAnAgency() {
    Answer feed = portal.get("/feeds/organization/svhtt.atom");
    assertThat(feed.http().headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/atom+xml");
    assertThat(feed.http().body()).contains("<title>Lễ hội</title>");
    String all = portal.get("/feeds/dataset.atom").http().body();
    assertThat(all).contains("rel=\"next\"", ShippedPortal.BASE + "/feeds/dataset.atom?page=2");
    assertThat(portal.get("/feeds/dataset.atom?page=6").http().body()).contains("<entry>");
    assertThat(portal.get("/feeds/organization/nobody.atom").status()).isEqualTo(404);
  }

  @Test
  void aLinkToACkanPageLeadsToThePortals() {
    Map<String, Object> found = portal.call("package_show", "id", "le-hoi").result();
    Map<String, String> leads =
        Map.of(
            "/dataset/" + found.get("id"),
            "/dataset/le-hoi",
            "/en/dataset/" + found.get("id") + ".xml",
            "/en/dataset/le-hoi.rdf",
            "/dataset/le-hoi.n3",
            "/dataset/le-hoi.ttl",
            "/organization/sdl",
            "/agency/sdl",
            "/organization",
            "/agency",
            "/group/health",
            "/theme/health",
            "/tag/l%E1%BB%85%20h%E1%BB%99i",
            "/search?q=l%E1%BB%85+h%E1%BB%99i");
    leads.forEach(
        (from, to) ->
            assertThat(portal.get(from).http().headers().firstValue("Location"))
                .as(from)
                .hasValue(ShippedPortal.BASE + to));
    assertThat(portal.get("/organization/nobody").status()).isEqualTo(404);
  }

  @Test
  void aFormSuggestsWhileSomebodyTypes() {
    assertThat(portal.get("/api/util/dataset/autocomplete?incomplete=le+hoi").http().body())
        .contains("\"name\":\"le-hoi\"");
    assertThat(portal.get("/api/2/util/tag/autocomplete?incomplete=le+hoi").http().body())
        .contains("{\"Name\":\"lễ hội\"}");
    assertThat(portal.get("/api/util/resource/format_autocomplete?incomplete=cs").http().body())
        .contains("{\"Format\":\"csv\"}");
    List<Object> found = portal.call("package_autocomplete", "q", "lễ h").result();
    assertThat(found).extracting(it -> member(it, "name")).contains("le-hoi");
  }

  @Test
  void aStrangerIsToldWhatIsWrong() {
    Map<String, Integer> refused =
        Map.ofEntries(
            Map.entry("nothing_show", 400),
            Map.entry("package_update", 400),
            Map.entry("package_search?colour=red", 400),
            Map.entry("package_search?sort=colour+asc", 400),
            Map.entry("package_search?sort=name+sideways", 400),
            Map.entry("package_search?rows=many", 409),
            Map.entry("package_search?start=-1", 409),
            Map.entry("package_search?facet.limit=x&facet.field=tags", 409),
            Map.entry("package_search?q=" + "a".repeat(3_000), 400),
            Map.entry("package_search?fq=" + "(".repeat(60) + "x:y" + ")".repeat(60), 400),
            Map.entry("organization_list?sort=colour", 409),
            Map.entry("resource_show?id=le-hoi", 404),
            Map.entry("vocabulary_show?id=x", 404),
            Map.entry("user_show?id=nobody", 404));
    refused.forEach(
        (path, status) -> {
          Answer answer = portal.get("/api/3/action/" + path);
          assertThat(answer.status()).as(path).isEqualTo(status);
          assertThat(answer.http().body()).doesNotContain("Exception");
        });
    String large = "{\"q\": \"" + "a".repeat(300_000) + "\"}";
    assertThat(portal.post("/api/3/action/package_search", "application/json", large).status())
        .isEqualTo(413);
    assertThat(portal.post("/api/3/action/package_search", "application/json", "[1]").status())
        .isEqualTo(400);
    assertThat(portal.post("/api/3/action/package_search", "application/json", "{").status())
        .isEqualTo(400);
  }

  @Test
  void illustrativeDataSaySoWhereverTheyAreRead() {
    Map<String, Object> found =
        portal
            .call("package_search", "fq", "extras_provenance:illustrative", "rows", 1000)
            .result();
    assertThat(list(found, "results"))
        .hasSize(69)
        .allSatisfy(
            it -> assertThat(String.valueOf(member(it, "notes"))).contains("Dữ liệu minh họa"));
  }

  private <T> T post(String action, String body) {
    return portal.post("/api/action/" + action, "application/json", body).result();
  }

  private int count(Object... parameters) {
    Map<String, Object> found = portal.call("package_search", parameters).result();
    return (int) found.get("count");
  }

  private static String name(Object it) {
    return String.valueOf(member(it, "name"));
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
