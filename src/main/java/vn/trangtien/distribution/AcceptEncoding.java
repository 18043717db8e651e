package vn.trangtien.distribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which codings a client takes
/// ([RFC 9110, 12.5.3](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3)).
final class AcceptEncoding {

  private static final Pattern QUALITY = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

  /// A file as it is stands behind every coding that the client names.
  private static final double UNNAMED = 0.0001;

  private AcceptEncoding() {}

  /// The codings that `headers` accept, the most wanted first; empty where nothing will do.
  static List<ContentCoding> of(List<String> headers) {
    Map<ContentCoding, Double> named = new EnumMap<>(ContentCoding.class);
    double others = -1;
    for (String header : headers) {
      for (String member : header.split(",")) {
        String[] parts = member.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", 2);
        double quality = quality(parts.length == 1 ? "" : parts[1]);
        if (parts[0].equals("*")) {
          others = quality;
        } else {
          Optional<ContentCoding> coding = ContentCoding.of(parts[0]);
          coding.ifPresent(it -> named.merge(it, quality, Math::max));
        }
      }
    }
    return wanted(named, others);
  }

  private static List<ContentCoding> wanted(Map<ContentCoding, Double> named, double others) {
    named.putIfAbsent(ContentCoding.IDENTITY, others == 0 ? 0 : UNNAMED);
    if (others > 0) {
      for (ContentCoding coding : ContentCoding.offered()) {
        named.putIfAbsent(coding, others);
      }
    }
    List<ContentCoding> wanted = new ArrayList<>(named.keySet());
    wanted.removeIf(it -> quality(named, it) <= 0);
    wanted.sort(
        Comparator.<ContentCoding>comparingDouble(it -> -quality(named, it))
            .thenComparing(Comparator.naturalOrder()));
    return wanted;
  }

  private static double quality(Map<ContentCoding, Double> named, ContentCoding coding) {
    return named.getOrDefault(coding, 0.0);
  }

  /// The weight in `q=0.5`; what cannot be read wants nothing.
  private static double quality(String parameter) {
    if (parameter.isEmpty()) {
      return 1;
    }
    String[] pair = parameter.split("=", 2);
    boolean weight = pair.length == 2 && pair[0].strip().equals("q");
    return weight && QUALITY.matcher(pair[1].strip()).matches()
        ? Double.parseDouble(pair[1].strip())
        : 0;
  }
}
