package vn.trangtien.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/// The name under which a client saves a file, in NFC: no path, no control or direction character.
public record FileName(String value) {

  private static final int MAX_LENGTH = 200;
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

  /// The name that the last segment of an IRI stands for; empty where it is no fit name.
  public static Optional<FileName> ofSegment(String segment) {
    try {
      return of(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /// `text` as a name; empty where it is no fit name.
  public static Optional<FileName> of(String text) {
    String name = Normalizer.normalize(text, Normalizer.Form.NFC);
    boolean fit =
        !name.isEmpty()
            && name.length() <= MAX_LENGTH
            && !name.startsWith(".")
            && name.codePoints().allMatch(FileName::fits);
    return fit ? Optional.of(new FileName(name)) : Optional.empty();
  }

  /// The header `Content-Disposition` that saves under this name
  /// ([RFC 6266, 4](https://www.rfc-editor.org/rfc/rfc6266#section-4), with the extended form of
  /// [RFC 8187, 3.2](https://www.rfc-editor.org/rfc/rfc8187#section-3.2)).
  public String disposition() {
    return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + extended();
  }

  private String ascii() {
    String bare =
        Normalizer.normalize(value.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "");
    // a percent sign is left out too: some clients decode what follows it
    return bare.replaceAll("[^ !#$&'()+,.0-9;=@A-Z\\[\\]^_`a-z{}~-]", "_");
  }

  private String extended() {
    StringBuilder out = new StringBuilder();
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return out.toString();
  }

  private static char hex(int nibble) {
    return Character.toUpperCase(Character.forDigit(nibble & 0xf, 16));
  }

  private static boolean fits(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> "/\\:*?\"<>|".indexOf(c) < 0;
    };
  }
}
