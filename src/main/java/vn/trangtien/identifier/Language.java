package vn.trangtien.identifier;

import java.util.Locale;

/// A language that the portal speaks; Vietnamese comes first.
public enum Language {
  VI,
  EN;

  /// The language tag, `vi` or `en` ([BCP 47](https://www.rfc-editor.org/info/bcp47)).
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
