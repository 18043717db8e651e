package vn.trangtien.requests;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form as it was filled, each field cleaned; one that was not sent is empty.
///
/// @param dataset the slug of the dataset that has an error; empty where data is asked for
/// @param trap what only machines fill, for people do not see the field
record Filled(
    String dataset,
    String agency,
    String what,
    String purpose,
    String part,
    String period,
    String place,
    String granularity,
    String trap,
    String token) {

  private static final int MOST_FIELDS = 30;

  /// What the body of a form says
  /// ([URL, 5.1](https://url.spec.whatwg.org/#urlencoded-parsing)).
  ///
  /// @throws IllegalArgumentException where it is no form
  static Filled of(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    Map<String, List<String>> fields =
        new QueryStringDecoder(text, StandardCharsets.UTF_8, false, MOST_FIELDS).parameters();
    return new Filled(
        line(fields, "dataset"),
        line(fields, "agency"),
        clean(fields, "what"),
        clean(fields, "purpose"),
        line(fields, "part"),
        line(fields, "period"),
        line(fields, "place"),
        line(fields, "granularity"),
        line(fields, "link"),
        line(fields, "token"));
  }

  /// A form that says nothing but what an address says.
  static Filled begun(String dataset, String agency, String what, String token) {
    return new Filled(dataset, agency, what, "", "", "", "", "", "", token);
  }

  Filled with(String fresh) {
    return new Filled(
        dataset, agency, what, purpose, part, period, place, granularity, trap, fresh);
  }

  boolean isReport() {
    return !dataset.isEmpty();
  }

  /// What people wrote, by the names of the fields.
  Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    written.put("what", what);
    written.put("purpose", purpose);
    written.put("part", part);
    written.put("period", period);
    written.put("place", place);
    written.put("granularity", granularity);
    return written;
  }

  /// `text` without what cannot be seen, in NFC, with plain line ends.
  static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("\\R", "\n")
        .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}&&[^\n]]", " ")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private static String clean(Map<String, List<String>> fields, String name) {
    return clean(fields.getOrDefault(name, List.of("")).getFirst());
  }

  private static String line(Map<String, List<String>> fields, String name) {
    return clean(fields, name).replaceAll("\\s+", " ");
  }
}
