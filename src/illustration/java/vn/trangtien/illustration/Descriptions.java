package vn.trangtien.illustration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The Turtle files of a folder like `catalog/`, as text: each names the size and the checksum of
/// the data files beside it.
final class Descriptions {

  private static final Pattern FILE =
      Pattern.compile(
          "(dcat:downloadURL </download/[^/>]+/([^>]+)> ;.*?dcat:byteSize \")(\\d+)"
              + "(\"\\^\\^xsd:nonNegativeInteger ;.*?spdx:checksumValue \")([0-9a-f]{64})",
          Pattern.DOTALL);

  private Descriptions() {}

  /// Brings sizes and checksums up to date with the files as they are.
  static void seal(Path folder) throws IOException {
    List<Path> descriptions;
    try (Stream<Path> files = Files.walk(folder)) {
      descriptions = files.filter(it -> it.toString().endsWith(".ttl")).sorted().toList();
    }
    for (Path description : descriptions) {
      String text = Files.readString(description);
      String sealed = seal(description, text);
      if (!sealed.equals(text)) {
        Files.writeString(description, sealed);
      }
    }
  }

  private static String seal(Path description, String text) throws IOException {
    Matcher at = FILE.matcher(text);
    StringBuilder sealed = new StringBuilder();
    while (at.find()) {
      Path file = description.resolveSibling(at.group(2));
      byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      String both =
          bytes.length == 0 ? at.group() : at.group(1) + bytes.length + at.group(4) + sha256(bytes);
      at.appendReplacement(sealed, Matcher.quoteReplacement(both));
    }
    return at.appendTail(sealed).toString();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
