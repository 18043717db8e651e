package vn.trangtien;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;

/// The first visits to a portal that was just opened, so that a Java process which watches itself
/// ([JEP 514](https://openjdk.org/jeps/514)) sees what a start and a first page need.
final class Rehearsal {

  private static final List<String> VISITS =
      List.of(
          "/",
          "/en",
          "/search?q=so%20du%20lich",
          "/api/v1/datasets?q=le%20hoi",
          "/dataset/le-hoi",
          "/dataset/le-hoi.ttl",
          "/catalog.jsonld",
          "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%2010",
          "/health");

  private Rehearsal() {}

  /// Visits the portal at `address` and reads what it answers.
  static void visit(URI address) {
    for (String visit : VISITS) {
      try {
        URLConnection connection = address.resolve(visit).toURL().openConnection();
        connection.setRequestProperty("Accept", "text/html, */*;q=0.5");
        try (InputStream answer = connection.getInputStream()) {
          answer.readAllBytes();
        }
      } catch (IOException refused) {
        throw new UncheckedIOException("The portal does not answer " + visit, refused);
      }
    }
  }
}
