package vn.trangtien.identifier;

/// The name of a resource: an absolute IRI without a fragment check, compared by its characters.
///
/// The portal's own resources are named under [#BASE], a fixed placeholder, wherever they are kept
/// (ledger, catalog files, ontologies); a face resolves them to its public address when it speaks.
/// So an archive can move to another host. See
/// [RFC 3987](https://www.rfc-editor.org/rfc/rfc3987) for IRIs and
/// [RFC 6761](https://www.rfc-editor.org/rfc/rfc6761#section-6.4) for the reserved host.
///
/// @param value the absolute IRI, at most [#MAX_LENGTH] characters
public record Iri(String value) implements Comparable<Iri> {

  /// The placeholder base of the portal's own resources, ending with a slash.
  public static final String BASE = "http://portal.invalid/";

  /// The longest IRI that is accepted, in characters.
  public static final int MAX_LENGTH = 2_000;

  /// The ASCII characters that may not stand in an IRI, each a bit, from `NUL` and from `@`.
  private static final long[] FORBIDDEN = bits(" \t\n\u000B\f\r<>\"{}|\\^`");

  public Iri {
    if (value.length() > MAX_LENGTH || !isAbsolute(value)) {
      throw new IllegalArgumentException("Not an absolute IRI: " + shortened(value));
    }
  }

  /// A loop, for searches and rows make very many of these.
  private static boolean isAbsolute(String value) {
    int colon = value.indexOf(':');
    if (colon < 1 || !isLetter(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < colon; i++) {
      char it = value.charAt(i);
      if (!isLetter(it) && (it < '0' || it > '9') && it != '+' && it != '.' && it != '-') {
        return false;
      }
    }
    for (int i = colon + 1; i < value.length(); i++) {
      char it = value.charAt(i);
      if (it < 128 && (FORBIDDEN[it >> 6] >> it & 1) != 0) {
        return false;
      }
    }
    return true;
  }

  private static long[] bits(String ascii) {
    long[] bits = new long[2];
    ascii.chars().forEach(it -> bits[it >> 6] |= 1L << it);
    return bits;
  }

  private static boolean isLetter(char it) {
    return it >= 'a' && it <= 'z' || it >= 'A' && it <= 'Z';
  }

  /// One of the portal's own resources, by its path such as `/dataset/diem-du-lich`.
  public static Iri own(String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("Not a path: " + shortened(path));
    }
    return new Iri(BASE + path.substring(1));
  }

  /// Whether this names one of the portal's own resources.
  public boolean isOwn() {
    return value.startsWith(BASE);
  }

  /// The path under the portal's base with any fragment, such as `/dataset/x#csv`; the whole IRI
  /// where it is not the portal's own.
  public String path() {
    return isOwn() ? value.substring(BASE.length() - 1) : value;
  }

  /// The first segment of an own path, such as `dataset`; empty for foreign IRIs.
  public String collection() {
    if (!isOwn()) {
      return "";
    }
    return value.substring(BASE.length()).split("[/#]", 2)[0];
  }

  /// What follows the last slash or number sign.
  public String name() {
    return value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('#')) + 1);
  }

  /// This IRI as the public sees it.
  ///
  /// @param base the portal's public address, ending with a slash
  public String resolve(String base) {
    return isOwn() ? base + value.substring(BASE.length()) : value;
  }

  @Override
  public int compareTo(Iri other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String shortened(String text) {
    return text.length() <= 120 ? text : text.substring(0, 120) + "…";
  }
}
