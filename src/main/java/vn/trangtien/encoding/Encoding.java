package vn.trangtien.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The encodings that Vietnamese offices wrote their files in.
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8, null),
  UTF_16LE(StandardCharsets.UTF_16LE, null),
  UTF_16BE(StandardCharsets.UTF_16BE, null),
  /// UTF-8 that was taken for windows-1252 and saved as UTF-8 once more: `Ã¡` for `á`.
  UTF_8_TWICE(StandardCharsets.UTF_8, null),
  /// UTF-8 in which some bytes are damaged.
  UTF_8_DAMAGED(StandardCharsets.UTF_8, null),
  WINDOWS_1258(Charset.forName("windows-1258"), ByteTable.of("windows-1258")),
  TCVN3(StandardCharsets.ISO_8859_1, ByteTable.tcvn3()),
  VNI(StandardCharsets.ISO_8859_1, ByteTable.vni()),
  WINDOWS_1252(Charset.forName("windows-1252"), ByteTable.of("windows-1252"));

  private final Charset charset;
  private final @Nullable ByteTable table;

  Encoding(Charset charset, @Nullable ByteTable table) {
    this.charset = charset;
    this.table = table;
  }

  /// The text of `bytes`; a malformed one ends in a [java.nio.charset.CharacterCodingException].
  Reader text(InputStream bytes) {
    if (table != null) {
      return new TableReader(bytes, table);
    }
    if (this == UTF_8_DAMAGED) {
      return new InputStreamReader(bytes, charset);
    }
    return this == UTF_8_TWICE ? strict(new TwiceEncoded(strict(bytes))) : strict(bytes);
  }

  private Reader strict(InputStream bytes) {
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /// What a few bytes say; what is no text in this encoding becomes `\uFFFD`.
  String decode(byte[] bytes) {
    return table == null ? new String(bytes, charset) : table.decode(bytes, bytes.length);
  }

  /// Reads bytes by a table.
  private static final class TableReader extends Reader {

    private final InputStream bytes;
    private final ByteTable table;
    private final byte[] buffer = new byte[1 << 14];
    private String text = "";
    private int at;

    TableReader(InputStream bytes, ByteTable table) {
      this.bytes = bytes;
      this.table = table;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      while (at == text.length()) {
        int count = bytes.read(buffer);
        if (count < 0) {
          return -1;
        }
        text = table.decode(buffer, count);
        at = 0;
      }
      int count = Math.min(length, text.length() - at);
      text.getChars(at, at + count, target, offset);
      at += count;
      return count;
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }
}
