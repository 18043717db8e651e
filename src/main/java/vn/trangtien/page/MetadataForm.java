package vn.trangtien.page;

import java.util.List;

/// One RDF form in which a page's subject can be had.
///
/// @param name such as `Turtle`
/// @param href such as `/dataset/le-hoi.ttl`
public record MetadataForm(String name, String mediaType, String href) {

  /// The forms of the subject at `path`, whose address gets a suffix.
  public static List<MetadataForm> of(Frame frame, String path) {
    String address = frame.plain(path);
    return List.of(
        new MetadataForm("Turtle", "text/turtle", address + ".ttl"),
        new MetadataForm("JSON-LD", "application/ld+json", address + ".jsonld"),
        new MetadataForm("RDF/XML", "application/rdf+xml", address + ".rdf"),
        new MetadataForm("N-Triples", "application/n-triples", address + ".nt"));
  }

  /// As it stands in the header `Link`.
  public String link() {
    return "<" + href + ">; rel=\"alternate\"; type=\"" + mediaType + "\"";
  }
}
