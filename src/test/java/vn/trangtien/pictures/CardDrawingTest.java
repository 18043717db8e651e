package vn.trangtien.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.charts.Sketch;

/// Whether cards say what they should, in Vietnamese, and stay inside their sheet.
class CardDrawingTest {

  private static final Path OF_THIS_PROCESS = Path.of("/proc/self/maps");
  private static final int MARGIN = 72;

  private final CardDrawing drawing = new CardDrawing();
  private final Typeface typeface = new Typeface("page/fonts/BeVietnamPro_600SemiBold.ttf");

  @Test
  void everyVietnameseLetterIsWritten() {
    String letters =
        "aăâbcdđeêghiklmnoôơpqrstuưvxyàằầèềìòồờùừỳáắấéếíóốớúứýảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ";
    String all = letters + "ạặậẹệịọộợụựỵ" + letters.toUpperCase(java.util.Locale.ROOT) + "₫–…“”·²%";
    assertThat(typeface.writable(all)).isEqualTo(all);
    String apart = java.text.Normalizer.normalize("Huế", java.text.Normalizer.Form.NFD);
    assertThat(typeface.writable(apart)).isEqualTo("Huế");
    assertThat(typeface.width("Huế", 100)).isGreaterThan(typeface.width("Hu", 100));
  }

  @Test
  void whatTheFontCannotWriteIsLeftOut() {
    assertThat(typeface.writable(" Lễ \u202e\u0000😀 hội\n\t 漢字 ")).isEqualTo("Lễ hội");
    assertThat(typeface.writable("😀")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Lễ hội",
        "Danh sách cơ sở lưu trú du lịch trên địa bàn thành phố Huế được xếp hạng sao, cập nhật"
            + " hằng tháng theo từng phường, xã sau khi sắp xếp đơn vị hành chính năm 2025 kèm tọa"
            + " độ, số buồng, số giường và giá công bố của từng loại buồng",
        "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
        "😀😀😀"
      })
  void noTextLeavesItsPlace(String words) {
    String much = words.repeat(words.isEmpty() ? 0 : 5);
    Card card = new Card(much, much, words, much, List.of(much, much), much, true, null);
    BufferedImage bare = drawing.image(new Card("", "", "", "", List.of(), "", false, null));
    BufferedImage full = drawing.image(card);
    for (int y = 0; y < CardDrawing.HEIGHT; y++) {
      for (int x = 0; x < CardDrawing.WIDTH; x++) {
        boolean inside = x >= MARGIN - 6 && x < CardDrawing.WIDTH - MARGIN + 6 && y > 30 && y < 560;
        if (!inside) {
          assertThat(full.getRGB(x, y)).as(x + " " + y).isEqualTo(bare.getRGB(x, y));
        }
      }
    }
  }

  @Test
  void aLongTitleIsSmallerAndThenCut() {
    Lines few = Lines.fitting(typeface, "Lễ hội", 1000, 3, 68, 46);
    assertThat(few).isEqualTo(new Lines(List.of("Lễ hội"), 68));
    Lines many = Lines.fitting(typeface, "Lễ hội ".repeat(200).strip(), 1000, 3, 68, 46);
    assertThat(many.size()).isEqualTo(46);
    assertThat(many.lines()).hasSize(3).allMatch(it -> typeface.width(it, 46) <= 1000);
    assertThat(many.lines().getLast()).endsWith("…");
  }

  @Test
  void theFileIsThePicture() throws Exception {
    Sketch line =
        new Sketch(
            false, List.of(List.of(new Sketch.Point(0, 0), new Sketch.Point(1, 1)), List.of()));
    Card card = new Card("Tràng Tiền", "", "Lễ hội", "", List.of("CSV"), "Tổng hợp", false, line);
    BufferedImage image = drawing.image(card);
    byte[] png = drawing.png(card);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(read.getWidth()).isEqualTo(1200);
    assertThat(read.getHeight()).isEqualTo(630);
    for (int y = 0; y < 630; y += 7) {
      for (int x = 0; x < 1200; x += 7) {
        assertThat(read.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
      }
    }
    assertThat(png.length).isLessThan(150_000);
  }

  @Test
  void noLibraryForFontsIsLoaded() throws Exception {
    drawing.png(new Card("Tràng Tiền", "", "Lễ hội", "", List.of(), "", false, null));
    if (Files.exists(OF_THIS_PROCESS)) {
      assertThat(Files.readString(OF_THIS_PROCESS))
          .contains("libawt.so")
          .doesNotContain("libfontmanager", "libfreetype", "libfontconfig", "libX11");
    }
  }
}
