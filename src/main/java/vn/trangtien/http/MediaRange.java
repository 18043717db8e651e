package vn.trangtien.http;

import io.micronaut.http.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One member of an `Accept` header
/// ([RFC 9110, 12.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1)).
///
/// @param type in lower case, or `*`
/// @param subtype in lower case, or `*`
/// @param quality 0 (never) to 1
record MediaRange(String type, String subtype, double quality) {

  /// How many members of one request are looked at.
  static final int MAX_MEMBERS = 100;

  private static final int MAX_LENGTH = 300;
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final String PARAMETER =
      "\\s*;\\s*(?:(" + TOKEN + ")\\s*=\\s*(\"[^\"]*\"|" + TOKEN + "))?";
  private static final Pattern MEMBER =
      Pattern.compile("\\s*(" + TOKEN + ")/(" + TOKEN + ")((?:" + PARAMETER + ")*+)\\s*");
  private static final Pattern PARAMETERS = Pattern.compile(PARAMETER);
  private static final Pattern QUALITY = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

  /// The well-formed members of the given header lines; the others are passed over.
  static List<MediaRange> parse(List<String> lines) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String line : lines) {
      for (String member : members(line)) {
        if (ranges.size() < MAX_MEMBERS) {
          one(member).ifPresent(ranges::add);
        }
      }
    }
    return ranges;
  }

  /// Names under which clients still ask for what has another name today: rdflib wants N-Triples as
  /// plain text ([2.4](https://www.w3.org/TR/n-triples/#sec-other-media-types)) and N3.
  private static final Map<String, MediaType> FORMER =
      Map.of(
          "application/n-triples",
          MediaType.TEXT_PLAIN_TYPE,
          "text/turtle",
          MediaType.of("text/n3"));

  /// How well `ranges` accept `type`, 0 where they do not; what is said more precisely counts. A
  /// former name makes a type that is accepted anyhow wanted more.
  static Acceptance acceptance(List<MediaRange> ranges, MediaType type) {
    Acceptance found = named(ranges, type);
    MediaType former = FORMER.get(type.getName());
    if (former != null && found.quality() > 0) {
      Acceptance once = named(ranges, former);
      return once.precision() == 3 && once.quality() > found.quality() ? once : found;
    }
    return found;
  }

  private static Acceptance named(List<MediaRange> ranges, MediaType type) {
    Acceptance found = Acceptance.NONE;
    for (MediaRange range : ranges) {
      int precision = range.precision(type);
      boolean surer =
          precision > found.precision()
              || (precision == found.precision() && range.quality > found.quality());
      if (precision > 0 && surer) {
        found = new Acceptance(range.quality, precision);
      }
    }
    return found;
  }

  /// How much a type is wanted.
  ///
  /// @param precision 0 where nothing was said, 1 for any type, 2 for its kind, 3 for its name
  record Acceptance(double quality, int precision) {
    static final Acceptance NONE = new Acceptance(0, 0);
  }

  private int precision(MediaType other) {
    if (type.equals("*")) {
      return 1;
    }
    if (!type.equalsIgnoreCase(other.getType())) {
      return 0;
    }
    if (subtype.equals("*")) {
      return 2;
    }
    return subtype.equalsIgnoreCase(other.getSubtype()) ? 3 : 0;
  }

  private static List<String> members(String line) {
    List<String> members = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        members.add(line.substring(start, i));
        start = i + 1;
      }
    }
    members.add(line.substring(start));
    return members;
  }

  private static Optional<MediaRange> one(String member) {
    Matcher matcher = MEMBER.matcher(member);
    if (member.length() > MAX_LENGTH || !matcher.matches()) {
      return Optional.empty();
    }
    String type = matcher.group(1).toLowerCase(Locale.ROOT);
    String subtype = matcher.group(2).toLowerCase(Locale.ROOT);
    String quality = quality(matcher.group(3));
    boolean known = !type.equals("*") || subtype.equals("*");
    return known && QUALITY.matcher(quality).matches()
        ? Optional.of(new MediaRange(type, subtype, Double.parseDouble(quality)))
        : Optional.empty();
  }

  private static String quality(String parameters) {
    Matcher parameter = PARAMETERS.matcher(parameters);
    while (parameter.find()) {
      if ("q".equalsIgnoreCase(parameter.group(1))) {
        return parameter.group(2);
      }
    }
    return "1";
  }
}
