package vn.trangtien.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.actions.ShippedPortal.Answer;

/// Rows as CKAN's clients ask for them, on the shipped catalog: `le-hoi` has 69.
@ExtendWith(ShippedPortal.Resolver.class)
class DatastoreTest {

  private ShippedPortal portal;
  private String festivals;

  @BeforeEach
  void open(ShippedPortal shipped) {
    portal = shipped;
    festivals = shipped.table("le-hoi");
  }

  @Test
  void portaljsAsksForAllRowsWithALimitInQuotes() {
    Answer answer =
        portal.post(
            "/api/3/action/datastore_search",
            "application/json",
            "{\"id\": \"" + festivals + "\", \"limit\": \"32000\"}",
            "Accept",
            "application/json");
    Map<String, Object> found = answer.result();
    assertThat(records(found)).hasSize(69);
    assertThat(found).containsEntry("total", 69).containsEntry("resource_id", festivals);
    assertThat(records(found).getFirst()).containsEntry("_id", 1).containsKey("ten");
  }

  @Test
  void ckanapiAsksForTheFieldsOnly() {
    Map<String, Object> found = search("limit", 0);
    assertThat(records(found)).isEmpty();
    assertThat(found).containsEntry("total", 69);
    List<?> fields = (List<?>) found.get("fields");
    assertThat(fields.getFirst()).isEqualTo(Map.of("id", "_id", "type", "int"));
    assertThat(fields.toString()).contains("id=ten, type=text", "label=Tên");
  }

  @Test
  void ckanrPostsAnEmptyBodyToTheOldAddress() {
    Answer answer =
        portal.post(
            "/api/action/datastore_search"
                + ShippedPortal.query("resource_id", festivals, "limit", 3),
            "",
            "");
    assertThat(records(answer.result())).hasSize(3);
  }

  @Test
  void ckanrListsTheTables() {
    Map<String, Object> found =
        portal.call("datastore_search", "resource_id", "_table_metadata", "limit", 32000).result();
    assertThat(records(found)).hasSizeGreaterThan(111);
    assertThat(records(found)).anySatisfy(it -> assertThat(it).containsEntry("name", festivals));
  }

  @Test
  void ckanMcpFiltersSearchesAndChooses() {
    Map<String, Object> found =
        search("filters", "{\"ma_xa_hien_nay\": \"20017\"}", "fields", "_id,ten", "limit", 5);
    assertThat(records(found)).allSatisfy(it -> assertThat(it).containsOnlyKeys("_id", "ten"));
    int both = total("filters", "{\"ma_xa_hien_nay\": [\"20017\", \"19960\"]}");
    assertThat(both)
        .isEqualTo(
            total("filters", "{\"ma_xa_hien_nay\": \"20017\"}")
                + total("filters", "{\"ma_xa_hien_nay\": \"19960\"}"));
    assertThat(total("filters", "{\"vi_do\": {\"gte\": 16.5, \"lt\": 17}}")).isBetween(1, 68);
    assertThat(total("q", "lang")).isEqualTo(total("q", "làng")).isBetween(1, 68);
    assertThat(total("q", "{\"ten\": \"hội\"}")).isBetween(1, 68);
    assertThat(total("filters", "{\"ma_xa\": null}")).isEqualTo(69 - 57);
  }

  @Test
  void pagesOfEveryOrderJoinWithoutAGap() {
    for (Object[] order :
        List.<Object[]>of(
            new Object[] {},
            new Object[] {"sort", "ten desc"},
            new Object[] {"sort", "ma_xa asc, \"ten\" desc"},
            new Object[] {"sort", "vi_do desc nulls last", "q", "lang"},
            new Object[] {"q", "hội"})) {
      List<Object> whole = ids(search(with(order, "limit", 1000)));
      List<Object> joined = new ArrayList<>();
      for (int offset = 0; offset < whole.size() + 7; offset += 7) {
        joined.addAll(ids(search(with(order, "limit", 7, "offset", offset))));
      }
      assertThat(joined).isEqualTo(whole);
    }
  }

  @Test
  void theNextPageIsNamed() {
    Map<String, Object> first = search("limit", 10, "q", "làng");
    String next = String.valueOf(((Map<?, ?>) first.get("_links")).get("next"));
    Map<String, Object> second = portal.get(next).result();
    assertThat(second).containsEntry("offset", 10).containsEntry("limit", 10);
    assertThat(ids(second)).doesNotContainAnyElementsOf(ids(first));
  }

  @Test
  void recordsComeInOtherForms() {
    Map<String, Object> lists = search("records_format", "lists", "limit", 1, "fields", "id,ten");
    assertThat(lists.get("records")).isEqualTo(List.of(List.of(1, "Chợ quê ngày hội")));
    Map<String, Object> csv = search("records_format", "csv", "limit", 1, "fields", "id,ten");
    assertThat(csv.get("records")).isEqualTo("1,Chợ quê ngày hội\r\n");
    Map<String, Object> tsv = search("records_format", "tsv", "limit", 1, "fields", "id,ten");
    assertThat(tsv.get("records")).isEqualTo("1\tChợ quê ngày hội\r\n");
    assertThat(search("include_total", "False", "limit", 1)).doesNotContainKey("total");
  }

  @Test
  void portaljsAsksWhatATableIs() {
    Answer answer =
        portal.post(
            "/api/3/action/datastore_info",
            "application/json",
            "{\"resource_id\": \"" + festivals + "\"}");
    Map<String, Object> info = answer.result();
    assertThat(((Map<?, ?>) info.get("meta")).get("count")).isEqualTo(69);
    assertThat(((Map<?, ?>) info.get("schema")).get("vi_do")).isEqualTo("numeric");
  }

  @Test
  void aDumpHasEveryRowInEveryForm() {
    String path = "/datastore/dump/" + festivals;
    assertThat(portal.get(path).http().body().lines())
        .hasSize(70)
        .first()
        .asString()
        .startsWith("_id,id,ten,");
    assertThat(portal.get(path + "?format=tsv&bom=true").http().body())
        .startsWith("\uFEFF_id\tid\tten");
    Map<?, ?> json = (Map<?, ?>) portal.get(path + "?format=json").tree();
    assertThat((List<?>) json.get("records")).hasSize(69);
    assertThat(portal.get(path + "?format=xml&limit=2").http().body())
        .contains("<row _id=\"1\"><id>1</id><ten>Chợ quê ngày hội</ten>", "xsi:nil=\"true\"")
        .endsWith("</data>");
    assertThat(
            portal.get(path + "?fields=ten&sort=ten+desc&limit=2&offset=1").http().body().lines())
        .hasSize(3);
    assertThat(portal.head(path).http().headers().firstValue("Content-Disposition").orElse(""))
        .contains("le-hoi.csv");
  }

  @Test
  void aDumpOfManyRowsIsWholeAndInOrder() {
    String eating = portal.table("dia-diem-an-uong");
    for (String more : List.of("", "&sort=ten+desc")) {
      List<String> rows =
          portal
              .get("/datastore/dump/" + eating + "?fields=_id" + more)
              .http()
              .body()
              .lines()
              .toList();
      assertThat(rows).doesNotHaveDuplicates();
      assertThat(rows.size() - 1)
          .isEqualTo(
              portal
                  .call("datastore_search", "resource_id", eating, "limit", 0)
                  .<Map<String, Object>>result()
                  .get("total"));
    }
  }

  @Test
  void aStrangerIsToldWhatIsWrong() {
    Map<String, Integer> refused =
        Map.ofEntries(
            Map.entry("datastore_search", 409),
            Map.entry("datastore_search?resource_id=nothing", 404),
            Map.entry("datastore_search?resource_id=ID&limit=x", 409),
            Map.entry("datastore_search?resource_id=ID&filters=x", 409),
            Map.entry("datastore_search?resource_id=ID&filters=%7B%22no%22:1%7D", 409),
            Map.entry("datastore_search?resource_id=ID&filters=%7B%22vi_do%22:%22x%22%7D", 409),
            Map.entry("datastore_search?resource_id=ID&sort=colour", 409),
            Map.entry("datastore_search?resource_id=ID&sort=_id+desc", 409),
            Map.entry("datastore_search?resource_id=ID&fields=colour", 409),
            Map.entry("datastore_search?resource_id=ID&distinct=true", 409),
            Map.entry("datastore_search?resource_id=ID&records_format=pdf", 409),
            Map.entry("datastore_search_sql?sql=SELECT+1", 403),
            Map.entry("datastore_info?id=nothing", 404));
    refused.forEach(
        (path, status) -> {
          Answer answer = portal.get("/api/3/action/" + path.replace("ID", festivals));
          assertThat(answer.status()).as(path).isEqualTo(status);
          assertThat(answer.error()).as(path).containsKey("__type");
        });
    assertThat(portal.get("/datastore/dump/nothing").status()).isEqualTo(404);
    assertThat(portal.get("/datastore/dump/" + festivals + "?format=pdf").status()).isEqualTo(400);
  }

  private Map<String, Object> search(Object... parameters) {
    return portal.call("datastore_search", with(parameters, "resource_id", festivals)).result();
  }

  private int total(Object... parameters) {
    return (int) search(parameters).get("total");
  }

  private static Object[] with(Object[] parameters, Object... more) {
    List<Object> all = new ArrayList<>(List.of(parameters));
    all.addAll(List.of(more));
    return all.toArray();
  }

  private static List<Object> ids(Map<String, Object> found) {
    return records(found).stream().map(it -> it.get("_id")).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> records(Map<String, Object> found) {
    return (List<Map<String, Object>>) found.get("records");
  }
}
