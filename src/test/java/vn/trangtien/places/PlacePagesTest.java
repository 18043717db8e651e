package vn.trangtien.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.actions.ShippedPortal;

@ExtendWith(ShippedPortal.Resolver.class)
class PlacePagesTest {

  private final ShippedPortal portal;

  PlacePagesTest(ShippedPortal portal) {
    this.portal = portal;
  }

  @Test
  void theTreeIsThatOfTheDay() {
    assertThat(page("/place")).contains("Phường Phú Xuân").doesNotContain("Huyện Phú Lộc");
    assertThat(page("/place?on=2025-06-30")).contains("Huyện Phú Lộc").contains("Quận Phú Xuân");
    assertThat(page("/place?on=2024-12-31")).contains("Tỉnh Thừa Thiên Huế");
    assertThat(page("/place?on=1900-01-01")).contains("không mô tả địa bàn nào");
  }

  @Test
  void aNameIsFoundWithoutItsMarks() {
    assertThat(page("/place?q=phu+xuan")).contains("Phường Phú Xuân").doesNotContain("Xã A Lưới");
    assertThat(page("/en/place?q=19753&on=2024-12-31")).contains("Thuan Loc");
    assertThat(page("/place?q=zzz")).contains("Hãy thử ngày khác");
  }

  @ParameterizedTest
  @ValueSource(strings = {"?on=hom-qua", "?on=2025-13-01", "?q=LONG"})
  void whatCannotBeIsRefused(String query) {
    String asked = query.replace("LONG", "a".repeat(101));
    assertThat(portal.get("/place" + asked, "Accept", "text/html").status()).isEqualTo(400);
  }

  @Test
  void aPlaceSaysWhatItWasFormedFromAndWhichRowsMentionIt() throws Exception {
    String page = "";
    for (int i = 0; i < 60 && !page.contains("table?ma_xa=19753"); i++) {
      page = page("/place/19753/2025-07-01");
    }
    assertThat(page)
        .contains("/place/19768/2025-01-01")
        .contains("/legal-basis/nq-1675-nq-ubtvqh15")
        .contains("/agency/ubnd-19753")
        .contains("table?ma_xa=19753")
        .contains("Phường Thuận Lộc");
  }

  private String page(String path) {
    return (String) portal.get(path, "Accept", "text/html").tree();
  }
}
