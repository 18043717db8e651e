package vn.trangtien.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.catalog.Reading;
import vn.trangtien.files.FileStore;
import vn.trangtien.history.PastPortal;
import vn.trangtien.identifier.Digest;

/// Forms of tables that nobody published, as resources: those that CKAN's clients open, and none
/// twice.
@ExtendWith(ShippedPortal.Resolver.class)
class DerivedResourcesTest {

  private static final String GIVEN = "phan-anh-hien-truong";

  @Test
  void onlyWhatNoPublishedFileHasIsAdded(ShippedPortal portal) {
    Map<String, Object> found = portal.call("package_search", "rows", 1000).result();
    List<Object> derived = new ArrayList<>();
    for (Map<String, Object> dataset : list(found, "results")) {
      List<Map<String, Object>> all = list(dataset, "resources");
      assertThat(dataset).containsEntry("num_resources", all.size());
      assertThat(all).extracting(it -> it.get("url")).doesNotHaveDuplicates();
      assertThat(all).extracting(it -> it.get("id")).doesNotHaveDuplicates();
      for (Map<String, Object> it : all) {
        if (it.get("derived_from") != null) {
          derived.add(dataset.get("name"));
          String table = stem(all, it.get("derived_from"));
          assertThat(all)
              .filteredOn(other -> stem(other).equals(table))
              .noneMatch(other -> other.get("format").equals(it.get("format")));
          assertThat(it).containsEntry("datastore_active", false).containsEntry("hash", null);
        }
      }
    }
    assertThat(derived).containsExactlyInAnyOrder(GIVEN, "dia-diem-an-uong");
  }

  @Test
  void qgisOpensPointsThatWerePublishedAsATableOnly(ShippedPortal portal) {
    Map<String, Object> found = portal.call("package_show", "id", GIVEN).result();
    Map<String, Object> points = list(found, "resources").getLast();
    assertThat(points)
        .containsEntry("format", "GEOJSON")
        .containsEntry("mimetype", "application/geo+json")
        .containsEntry("size", null);
    String url = String.valueOf(points.get("url")).substring(ShippedPortal.BASE.length());
    ShippedPortal.Answer file = portal.get(url);
    assertThat(file.http().body()).contains("FeatureCollection");
    assertThat(portal.head(url).http().headers().firstValue("Content-Disposition").orElse(""))
        .contains(".geojson");
    Map<String, Object> listed =
        portal.call("package_search", "fq", "name:" + GIVEN + " res_format:GEOJSON").result();
    assertThat(listed).containsEntry("count", 1);
    String id = String.valueOf(points.get("id"));
    assertThat(portal.call("resource_show", "id", id).<Map<String, Object>>result())
        .isEqualTo(points);
    assertThat(portal.get("/dataset/x/resource/" + id + "/download").http().headers().map())
        .containsEntry("location", List.of(ShippedPortal.BASE + url));
    assertThat(portal.get("/resource/" + id).status()).isBetween(301, 308);
    assertThat(portal.call("datastore_search", "resource_id", id).status()).isEqualTo(404);
  }

  @Test
  void aTableThatIsNoCsvIsHadAsOne(@TempDir Path data) throws Exception {
    try (PastPortal portal = new PastPortal(data, "portal.rows.patience-seconds", 60)) {
      publishJson(portal);
      Map<?, ?> found = (Map<?, ?>) portal.json("/api/3/action/package_show?id=ga").get("result");
      List<Map<String, Object>> all = list(found, "resources");
      assertThat(all).extracting(it -> it.get("format")).containsExactly("JSON", "CSV");
      assertThat(all.getLast()).containsEntry("name", "Ga – CSV").containsEntry("position", 1);
      String url = String.valueOf(all.getLast().get("url"));
      assertThat(portal.get(url.substring(PastPortal.BASE.length() - 1)).body())
          .startsWith("ma,ten")
          .contains("H,Huế");
    }
  }

  private static String stem(List<Map<String, Object>> all, Object id) {
    return stem(all.stream().filter(it -> id.equals(it.get("id"))).findFirst().orElseThrow());
  }

  /// The name of its file without what it ends with.
  private static String stem(Map<String, Object> resource) {
    return String.valueOf(resource.get("url")).replaceFirst(".*/([^/]*)\\.\\w+$", "$1");
  }

  private static void publishJson(PastPortal portal) {
    byte[] bytes = "[{\"ma\":\"H\",\"ten\":\"Huế\"}]".getBytes(StandardCharsets.UTF_8);
    Digest digest = portal.bean(FileStore.class).put(new ByteArrayInputStream(bytes));
    String turtle =
        """
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix spdx: <http://spdx.org/rdf/terms#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        </dataset/ga> a dcat:Dataset ; dct:title "Ga"@vi , "Stations"@en ;
          dct:publisher </agency/sdl> ; dcat:distribution </dataset/ga/distribution/json> .
        </dataset/ga/distribution/json> a dcat:Distribution ;
          dct:title "Ga (JSON)"@vi , "Stations (JSON)"@en ;
          dcat:accessURL </dataset/ga> ; dcat:downloadURL </download/ga/ga.json> ;
          dct:format <http://publications.europa.eu/resource/authority/file-type/JSON> ;
          dct:license <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0> ;
          dcat:mediaType <https://www.iana.org/assignments/media-types/application/json> ;
          dcat:byteSize "%d"^^xsd:nonNegativeInteger ;
          spdx:checksum [ a spdx:Checksum ; spdx:checksumValue "%s"^^xsd:hexBinary ] .
        """
            .formatted(bytes.length, digest);
    if (!(CatalogRdf.read(turtle.getBytes(StandardCharsets.UTF_8))
        instanceof Reading.Read(var description))) {
      throw new IllegalArgumentException(turtle);
    }
    portal.bean(Catalog.class).publish(List.of(description), "sdl:an");
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<?, ?> tree, String name) {
    return (List<Map<String, Object>>) tree.get(name);
  }
}
