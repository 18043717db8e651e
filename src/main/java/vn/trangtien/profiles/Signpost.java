package vn.trangtien.profiles;

/// A typed link ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)); all of it as the public
/// sees it.
///
/// @param anchor where it leads from
/// @param type the media type of what stands there; empty where it is not said
/// @param profile what that conforms to; empty where it is not said
record Signpost(String anchor, String relation, String href, String type, String profile) {

  /// As it stands in the header `Link` of its anchor.
  String header() {
    return "<" + href + ">; rel=\"" + relation + "\"" + attributes();
  }

  /// As it stands in a document of links
  /// ([RFC 9264, 4.1](https://www.rfc-editor.org/rfc/rfc9264#section-4.1)).
  String line() {
    return header() + "; anchor=\"" + anchor + "\"";
  }

  private String attributes() {
    return (type.isEmpty() ? "" : "; type=\"" + type + "\"")
        + (profile.isEmpty() ? "" : "; profile=\"" + profile + "\"");
  }
}
