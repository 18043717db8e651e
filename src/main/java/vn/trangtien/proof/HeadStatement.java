package vn.trangtien.proof;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trangtien.identifier.Digest;
import vn.trangtien.ledger.Position;

/// The portal's word for what its ledger holds at a place of its chain.
///
/// @param portal its public address
/// @param time when it was said, in whole seconds
record HeadStatement(String portal, Position position, Instant time) {

  private static final Pattern TEXT =
      Pattern.compile(
          "\\{\"portal\":\"([^\"\\\\]+)\",\"sequence\":([0-9]{1,18}),\"hash\":\"([0-9a-f]{64})\","
              + "\"time\":\"([0-9TZ:-]+)\"}");

  /// What is signed: JSON of one form, so that it can be read without a parser.
  byte[] bytes() {
    String text =
        "{\"portal\":\"%s\",\"sequence\":%d,\"hash\":\"%s\",\"time\":\"%s\"}"
            .formatted(portal, position.sequence(), position.hash(), time);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Reads what [#bytes] wrote; empty where it did not.
  static Optional<HeadStatement> parse(byte[] bytes) {
    Matcher parts = TEXT.matcher(new String(bytes, StandardCharsets.UTF_8));
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      Position position = new Position(Long.parseLong(parts.group(2)), new Digest(parts.group(3)));
      return Optional.of(
          new HeadStatement(parts.group(1), position, Instant.parse(parts.group(4))));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
