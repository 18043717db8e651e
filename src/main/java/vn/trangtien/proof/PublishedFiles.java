package vn.trangtien.proof;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trangtien.identifier.Digest;

/// The files that a description names by their SHA-256.
final class PublishedFiles {

  private static final Pattern CHECKSUM =
      Pattern.compile("<http://spdx\\.org/rdf/terms#checksumValue> \"([0-9A-Fa-f]{64})\"");

  private PublishedFiles() {}

  /// @param description as N-Triples
  static Set<Digest> in(byte[] description) {
    Matcher found = CHECKSUM.matcher(new String(description, StandardCharsets.UTF_8));
    Set<Digest> files = new LinkedHashSet<>();
    while (found.find()) {
      files.add(new Digest(found.group(1).toLowerCase(Locale.ROOT)));
    }
    return files;
  }
}
