package vn.trangtien.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Files in the encodings that Vietnamese offices have used; the samples are as they look where
/// they are taken for windows-1252.
final class EncodingTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MOTTO = "Cộng hòa Xã hội Chủ nghĩa Việt Nam";
  private static final String WISH = "Độc lập - Tự do - Hạnh phúc";

  @Test
  void tcvn3IsRead() throws Exception {
    Parsed parsed =
        csv(
            "tªn,ghi chó\nCéng hßa X· héi Chñ nghÜa ViÖt Nam,§éc lËp - Tù do - H¹nh phóc\n"
                .getBytes(WINDOWS));
    assertThat(parsed.header).containsExactly("tên", "ghi chú");
    assertThat(parsed.row(0)).containsExactly(MOTTO, WISH);
    assertThat(parsed.notes).hasSize(1);
  }

  @Test
  void vniIsRead() throws Exception {
    Parsed parsed =
        csv(
            ("teân,ghi chuù\nCoäng hoøa Xaõ hoäi Chuû nghóa Vieät Nam,Ñoäc laäp - Töï do - Haïnh"
                    + " phuùc\nCOÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM,\n")
                .getBytes(WINDOWS));
    assertThat(parsed.header).containsExactly("tên", "ghi chú");
    assertThat(parsed.row(0)).containsExactly(MOTTO, WISH);
    assertThat(parsed.row(1)).first().isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  }

  @Test
  void windows1258IsReadAndComposed() throws Exception {
    // Cô + dot below, hoÌ (o, grave), Xã as letter and tilde, ViêÒt with a dot below
    byte[] bytes =
        bytes(
            "t\u00EAn,n\u01A1i\n",
            "C\u00F4\u0323ng ho\u0300a Xa\u0303 h\u00F4\u0323i Chu\u0309 nghi\u0303a Vi\u00EA\u0323t"
                + " Nam,\u0110\u00F4\u0323c l\u00E2\u0323p - T\u01B0\u0323 do - Ha\u0323nh phu\u0301c\n");
    Parsed parsed = csv(bytes);
    assertThat(parsed.header).containsExactly("tên", "nơi");
    assertThat(parsed.row(0)).containsExactly(MOTTO, WISH);
  }

  @Test
  void westernTextStaysWhatItIs() throws Exception {
    Parsed parsed = csv("name,note\nCafé Müller,\u201Cdéjà vu\u201D – größte\n".getBytes(WINDOWS));
    assertThat(parsed.row(0)).containsExactly("Café Müller", "“déjà vu” – größte");
    assertThat(parsed.notes).isEmpty();
  }

  @Test
  void byteOrderMarksAreHeeded() throws Exception {
    String text = "\uFEFFtên,số\n" + MOTTO + ",1\n";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      Parsed parsed = csv(text.getBytes(charset));
      assertThat(parsed.header).containsExactly("tên", "số");
      assertThat(parsed.row(0)).containsExactly(MOTTO, "1");
      assertThat(parsed.notes).isEmpty();
    }
    assertThat(csv("\uFEFFa,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).notes).isEmpty();
  }

  @Test
  void textThatWasEncodedTwiceIsMended() throws Exception {
    for (String mark : new String[] {"", "\uFEFF"}) {
      String once = "tên,số\nHà Nội – Đống Đa,1\nPhường Thuỷ Xuân,à\n";
      StringBuilder twice = new StringBuilder(mark);
      for (byte it : once.getBytes(StandardCharsets.UTF_8)) {
        int value = it & 0xFF;
        boolean unassigned =
            value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
        twice.append(unassigned ? "" + (char) value : new String(new byte[] {it}, WINDOWS));
      }
      Parsed parsed = csv(twice.toString().getBytes(StandardCharsets.UTF_8));
      assertThat(parsed.row(0)).containsExactly("Hà Nội – Đống Đa", "1");
      assertThat(parsed.row(1)).containsExactly("Phường Thuỷ Xuân", "à");
      assertThat(parsed.notes).hasSize(1);
    }
  }

  @Test
  void oneRightLetterSpeaksAgainstMendingTheRest() throws Exception {
    Parsed parsed = csv("a,b\nÃ¡,ế\n".getBytes(StandardCharsets.UTF_8));
    assertThat(parsed.row(0)).containsExactly("Ã¡", "ế");
  }

  @Test
  void aDamagedByteDoesNotTurnUtf8IntoSomethingElse() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(("tên,số\n" + (MOTTO + ",1\n").repeat(20)).getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE1);
    bytes.writeBytes(",2\n".getBytes(StandardCharsets.UTF_8));
    Parsed parsed = csv(bytes.toByteArray());
    assertThat(parsed.row(0)).first().isEqualTo(MOTTO);
    assertThat(parsed.row(20)).containsExactly("\uFFFD", "2");
    assertThat(parsed.notes).hasSize(1);
  }

  @Test
  void lettersApartAreComposedAndEthsBecomeBarredDs() throws Exception {
    Parsed parsed =
        csv(
            ("x,y\nHue\u0302\u0301,Ðà Nẵng\nðường Ðinh Tiên Hoàng,Það er gott\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(parsed.row(0)).containsExactly("Huế", "Đà Nẵng");
    assertThat(parsed.row(1)).containsExactly("đường Đinh Tiên Hoàng", "Það er gott");
  }

  /// In windows-1258 by the code chart, character by character.
  private static byte[] bytes(String... texts) {
    String letters = "\u00EA\u00F4\u00E2\u01A1\u01B0\u0110\u0300\u0301\u0303\u0309\u0323";
    int[] codes = {0xEA, 0xF4, 0xE2, 0xF5, 0xFD, 0xD0, 0xCC, 0xEC, 0xDE, 0xD2, 0xF2};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (char it : String.join("", texts).toCharArray()) {
      bytes.write(it < 0x80 ? it : codes[letters.indexOf(it)]);
    }
    return bytes.toByteArray();
  }

  private static Parsed csv(byte[] bytes) throws Exception {
    return Parsed.of(FileForm.CSV, bytes);
  }
}
