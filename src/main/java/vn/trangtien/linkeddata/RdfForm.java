package vn.trangtien.linkeddata;

import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/// A syntax in which a graph is told, always in UTF-8.
enum RdfForm {
  /// [Turtle](https://www.w3.org/TR/turtle/).
  TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
  /// [JSON-LD 1.1](https://www.w3.org/TR/json-ld11/).
  JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD11_PLAIN),
  /// [RDF/XML](https://www.w3.org/TR/rdf-syntax-grammar/).
  RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN),
  /// [N-Triples](https://www.w3.org/TR/n-triples/).
  N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8);

  private final MediaType mediaType;
  private final String extension;
  private final RDFFormat format;

  RdfForm(String mediaType, String extension, RDFFormat format) {
    this.mediaType = new MediaType(mediaType);
    this.extension = extension;
    this.format = format;
  }

  /// How Jena writes it.
  RDFFormat format() {
    return format;
  }

  MediaType mediaType() {
    return mediaType;
  }

  /// What follows the dot of its own address.
  String extension() {
    return extension;
  }

  static Optional<RdfForm> ofMediaType(MediaType type) {
    return Arrays.stream(values()).filter(it -> it.mediaType.equals(type)).findFirst();
  }

  static Optional<RdfForm> ofExtension(String extension) {
    return Arrays.stream(values()).filter(it -> it.extension.equals(extension)).findFirst();
  }
}
