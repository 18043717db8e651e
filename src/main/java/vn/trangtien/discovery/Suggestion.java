package vn.trangtien.discovery;

import java.util.Locale;
import vn.trangtien.identifier.Text;

/// Something that could be meant by what somebody is typing.
///
/// @param path of its page, such as `/theme/health`
record Suggestion(Kind kind, Text label, String path) {

  /// What it is.
  enum Kind {
    THEME,
    AGENCY,
    PLACE,
    FORMAT,
    KEYWORD,
    DATASET;

    /// As it stands in an answer, such as `theme`.
    String value() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
