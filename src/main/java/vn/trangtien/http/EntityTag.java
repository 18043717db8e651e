package vn.trangtien.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An entity tag, and whether a client already has what it names
/// ([RFC 9110, 8.8.3](https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3)).
///
/// @param value the opaque characters between the quotes
/// @param weak whether bodies under it are only equivalent
public record EntityTag(String value, boolean weak) {

  private static final Pattern OPAQUE = Pattern.compile("[\\x21\\x23-\\x7e]+");

  public EntityTag {
    if (!OPAQUE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an opaque tag");
    }
  }

  /// A tag under which bodies are equal byte for byte.
  public static EntityTag strong(String value) {
    return new EntityTag(value, false);
  }

  /// A tag under which bodies mean the same, such as one body under several content codings.
  public static EntityTag weak(String value) {
    return new EntityTag(value, true);
  }

  /// Whether `request` says by `If-None-Match` that it has this already: answer 304
  /// ([RFC 9110, 13.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2)).
  public boolean isHeldBy(HttpRequest<?> request) {
    return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
        .anyMatch(header -> header.trim().equals("*") || lists(header));
  }

  /// Whether `If-Range` names exactly this; weak tags never do
  /// ([RFC 9110, 13.1.5](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.5)).
  public boolean isRangeOf(@Nullable String ifRange) {
    return ifRange != null && !weak && ifRange.trim().equals(toString());
  }

  private boolean lists(String header) {
    for (String member : header.split(",")) {
      String tag = member.trim();
      if (tag.startsWith("W/")) {
        tag = tag.substring(2);
      }
      if (tag.equals("\"" + value + "\"")) {
        return true;
      }
    }
    return false;
  }

  /// As it stands in the header `ETag`.
  @Override
  public String toString() {
    return (weak ? "W/" : "") + "\"" + value + "\"";
  }
}
