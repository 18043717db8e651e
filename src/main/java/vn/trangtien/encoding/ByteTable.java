package vn.trangtien.encoding;

import java.nio.charset.Charset;

/// What each byte of an encoding says: a character, or a mark on the letter before it.
final class ByteTable {

  /// The letters of TCVN 5712:1993, VN3 (*ABC*), from 0xA1; it has no capitals with a tone.
  private static final String TCVN3_LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđ\0\0\0\0\0\0àảãáạ\0ằẳẵắ\0\0\0\0\0\0\0ặầẩẫấậè\0ẻẽéẹềểễếệìỉ\0\0\0ĩíịò"
          + "\0ỏõóọồổỗốộờởỡớợù\0ủũúụừửữứựỳỷỹýỵ";

  /// The bytes of VNI-Windows and what they are: letters, or marks on the letter before them.
  private static final String VNI_BYTES = "íìæóòôöîñùøûõïêéèúüëâáàåãä";

  private static final String[] VNI_TEXTS =
      ("í,ì,ỉ,ĩ,ị,ơ,ư,ỵ,đ,\u0301,\u0300,\u0309,\u0303,\u0323"
              + ",\u0306,\u0306\u0301,\u0306\u0300,\u0306\u0309,\u0306\u0303,\u0306\u0323"
              + ",\u0302,\u0302\u0301,\u0302\u0300,\u0302\u0309,\u0302\u0303,\u0302\u0323")
          .split(",", -1);

  private final String[] texts;

  private ByteTable(String[] texts) {
    this.texts = texts;
  }

  /// The table of a charset that has one byte per character.
  static ByteTable of(String charset) {
    String[] texts = new String[256];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = new String(new byte[] {(byte) i}, Charset.forName(charset));
    }
    return new ByteTable(texts);
  }

  static ByteTable tcvn3() {
    String[] texts = ascii();
    for (int i = 0; i < TCVN3_LETTERS.length(); i++) {
      if (TCVN3_LETTERS.charAt(i) != 0) {
        texts[0xA1 + i] = TCVN3_LETTERS.substring(i, i + 1);
      }
    }
    return new ByteTable(texts);
  }

  static ByteTable vni() {
    String[] texts = ascii();
    for (int i = 0; i < VNI_TEXTS.length; i++) {
      int small = VNI_BYTES.charAt(i);
      texts[small] = VNI_TEXTS[i];
      texts[small - 0x20] = VNI_TEXTS[i].toUpperCase(java.util.Locale.ROOT);
    }
    return new ByteTable(texts);
  }

  /// ASCII, and what windows-1252 has of punctuation.
  private static String[] ascii() {
    String[] texts = of("windows-1252").texts;
    for (int i = 0xA1; i < texts.length; i++) {
      texts[i] = "\uFFFD";
    }
    return texts;
  }

  String decode(byte[] bytes, int count) {
    StringBuilder text = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      text.append(texts[bytes[i] & 0xFF]);
    }
    return text.toString();
  }
}
