package vn.trangtien.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.actions.ShippedPortal;

@ExtendWith(ShippedPortal.Resolver.class)
class MapPagesTest {

  private final ShippedPortal portal;

  MapPagesTest(ShippedPortal portal) {
    this.portal = portal;
  }

  @ParameterizedTest
  @ValueSource(strings = {"diem-so-tan", "bai-do-xe", "xe-buyt", "giay-phep-khoang-san"})
  void theListHasWhatTheMapHas(String slug) {
    var page = portal.get("/dataset/" + slug + "/map", "Accept", "text/html");
    assertThat(page.status()).isEqualTo(200);
    assertThat((String) page.tree())
        .contains("data-source=\"/download/" + slug)
        .contains("<a href=\"/dataset/" + slug + "/table/1\">");
  }

  @Test
  void aTableWithPointsAndNoDrawingIsDrawnFromItsRows() {
    var page = portal.get("/en/dataset/phan-anh-hien-truong/map", "Accept", "text/html");
    assertThat((String) page.tree())
        .contains("/api/v1/datasets/phan-anh-hien-truong/rows.geojson?limit=3000")
        .contains("Only 3,000 of 5,818 rows");
  }

  @Test
  void thePopupsHaveTheNamesThatTheListHas() {
    for (String[] said :
        List.of(
            new String[] {"", "Xã Hương Toàn", "Phường Kim Trà"},
            new String[] {"/en", "Huong Toan Commune", "Kim Tra Ward"})) {
      var page = portal.get(said[0] + "/dataset/le-hoi/map", "Accept", "text/html");
      assertThat((String) page.tree())
          .contains("ma_xa\tma_xa_hieu_luc_tu\t20005\t2021-07-01\t" + said[1] + "\n")
          .contains("ma_xa_hien_nay\t\t20017\t\t" + said[2] + "\n")
          .contains(">" + said[1] + "</dd>");
    }
  }

  @Test
  void whatSaysNoPlaceHasNoMap() {
    assertThat(portal.get("/dataset/ngan-sach/map", "Accept", "text/html").status()).isEqualTo(404);
    assertThat(portal.get("/map?theme=nope", "Accept", "text/html").status()).isEqualTo(404);
  }

  @Test
  void onlyTheHostThatTheOperatorNamedIsAdmitted() {
    String tiles = "https://tiles.example.vn/{z}/{x}/{y}.png";
    assertThat(new MapsConfiguration(1, 1, 1, tiles, "").policy())
        .contains("img-src 'self' data: https://tiles.example.vn;");
    assertThat(new MapsConfiguration(1, 1, 1, null, "").policy()).contains("img-src 'self' data:;");
  }

  @Test
  void theGroundNamesTheCommunesOfToday() {
    Object places = portal.get("/en/map/places.json").tree();
    assertThat((List<?>) places).hasSize(40);
    assertThat(places.toString()).contains("Phu Xuan Ward, 16.4785, 107.577, /en/place/19753/");
  }
}
