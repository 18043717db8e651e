package vn.trangtien.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes first, on a shelf where unmarked words mean many things.
class RelevanceTest {

  @TempDir static Path folder;
  static Shelf shelf;

  @BeforeAll
  static void fill() {
    shelf =
        new Shelf(folder)
            .put("duong-giao-thong", "Danh mục tuyến đường | Roads", "Tên đường và chiều dài.")
            .put("xa-duong-hoa", "Dân số xã Dương Hòa", "Người ở xã Dương Hòa theo năm.")
            .put("hoa-kieng", "Trồng hoa kiểng", "Vườn hoa và giống hoa.")
            .put("phuong-thuy-xuan", "Hộ nghèo phường Thuỷ Xuân", "Phường Thuỷ Xuân và phụ cận.")
            .put("cho", "Danh sách chợ | Markets", "Chợ hạng 1, 2, 3 trong thành phố.")
            .put("tro-giup", "Trợ giúp cho người khuyết tật", "Khoản tiền cho từng người.")
            .put("tai-nan", "Tai nạn giao thông | Traffic accidents", "Số vụ theo tháng.")
            .put("khong-khi", "Chất lượng không khí", "Trạm đo bụi mịn.")
            .put("duong-mau", "Bệnh nhân đái tháo đường", "Đường huyết trung bình.")
            .put("le-hoi", "Lễ hội truyền thống | Traditional festivals", "Ngày và nơi tổ chức.")
            .put("hoi-nghi", "Hội nghị và lễ ký kết", "Các hội nghị trong năm, có lễ.")
            .follow();
  }

  @AfterAll
  static void empty() {
    shelf.close();
  }

  @Test
  void typedMarksComeFirstAndOthersAreNotLost() {
    assertThat(shelf.found("đường").subList(0, 2))
        .containsExactlyInAnyOrder("duong-giao-thong", "duong-mau");
    assertThat(shelf.found("đường")).contains("xa-duong-hoa");
    assertThat(shelf.found("dương").getFirst()).isEqualTo("xa-duong-hoa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hòa", "hoà", "HÒA", "Hoà"})
  void bothPlacesOfTheToneAreOneWord(String typed) {
    assertThat(shelf.found(typed).getFirst()).isEqualTo("xa-duong-hoa");
    assertThat(shelf.found(Normalizer.normalize(typed, Normalizer.Form.NFD)).getFirst())
        .isEqualTo("xa-duong-hoa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thủy xuân", "thuỷ xuân", "thuy xuan", "THUY XUAN"})
  void everySpellingFindsTheWard(String typed) {
    assertThat(shelf.found(typed)).containsExactly("phuong-thuy-xuan");
  }

  @Test
  void aCommonWordInANameIsNoCommonWord() {
    assertThat(shelf.found("danh sach cho").getFirst()).isEqualTo("cho");
    assertThat(shelf.found("tai nan").getFirst()).isEqualTo("tai-nan");
    assertThat(shelf.found("khong khi").getFirst()).isEqualTo("khong-khi");
  }

  @Test
  void wordsSideBySideRankHigher() {
    assertThat(shelf.found("le hoi").getFirst()).isEqualTo("le-hoi");
    assertThat(shelf.found("lễ hội").getFirst()).isEqualTo("le-hoi");
  }

  @Test
  void commonWordsAloneAreStillLookedFor() {
    assertThat(shelf.found("trong")).isNotEmpty();
    assertThat(shelf.found("của")).isEmpty();
  }

  @Test
  void whereTooFewWordsMatchAClearOneDoes() {
    assertThat(shelf.found("lễ hội xyzzy")).contains("le-hoi");
    assertThat(shelf.found("festivals xyzzy")).contains("le-hoi");
    assertThat(shelf.found("xyzzy")).isEmpty();
  }

  @Test
  void aPieceOfAWordThatIsNotThereFindsNothing() {
    assertThat(shelf.found("bệnh viện")).isEmpty();
    assertThat(shelf.found("nha khoa")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"festivals", "festival", "traditional festivals of Huế"})
  void englishFindsEnglish(String typed) {
    assertThat(shelf.found(typed).getFirst()).isEqualTo("le-hoi");
  }
}
