package vn.trangtien.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/// The bytes that a text was before somebody took them for windows-1252.
final class TwiceEncoded extends InputStream {

  /// The bytes of windows-1252's characters beyond Latin 1, by character.
  private static final byte[] BYTES = bytes();

  private final Reader text;
  private boolean begun;

  TwiceEncoded(Reader text) {
    this.text = text;
  }

  @Override
  public int read() throws IOException {
    int character = text.read();
    if (character == '\uFEFF' && !begun) {
      character = text.read();
    }
    begun = true;
    if (character < 0x100) {
      return character;
    }
    if (character >= BYTES.length || BYTES[character] == 0) {
      throw new CharacterCodingException();
    }
    return BYTES[character] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = 0;
    for (int next = 0; count < length; count++) {
      next = read();
      if (next < 0) {
        return count == 0 ? -1 : count;
      }
      target[offset + count] = (byte) next;
    }
    return count;
  }

  private static byte[] bytes() {
    Charset windows = Charset.forName("windows-1252");
    byte[] bytes = new byte[0x2200];
    for (int i = 0x80; i < 0xA0; i++) {
      char character = new String(new byte[] {(byte) i}, windows).charAt(0);
      if (character < bytes.length) {
        bytes[character] = (byte) i;
      }
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
