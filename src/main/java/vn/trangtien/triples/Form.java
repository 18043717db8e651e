package vn.trangtien.triples;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/// The forms that an answer comes in, the usual one of each kind first.
public enum Form {
  JSON("SPARQL_Results_JSON", "application/sparql-results+json", "application/json"),
  XML("SPARQL_Results_XML", "application/sparql-results+xml", "application/xml"),
  CSV("SPARQL_Results_CSV", "text/csv"),
  TSV("SPARQL_Results_TSV", "text/tab-separated-values"),
  TURTLE("Turtle", "text/turtle"),
  JSONLD("JSON-LD", "application/ld+json"),
  RDFXML("RDF_XML", "application/rdf+xml", "application/xml"),
  NTRIPLES("N-Triples", "application/n-triples");

  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private final String name;
  private final List<String> mediaTypes;

  Form(String name, String... mediaTypes) {
    this.name = name;
    this.mediaTypes = List.of(mediaTypes);
  }

  /// Whether tables come in it, not graphs.
  public boolean isForRows() {
    return switch (this) {
      case JSON, XML, CSV, TSV -> true;
      case TURTLE, JSONLD, RDFXML, NTRIPLES -> false;
    };
  }

  /// The media types under which it is known, its own first.
  public List<String> mediaTypes() {
    return mediaTypes;
  }

  /// Its name in [the W3C's list](https://www.w3.org/ns/formats/).
  public String iri() {
    return FORMATS + name;
  }

  /// How Jena writes tables in this form.
  Lang lang() {
    return switch (this) {
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case TURTLE, JSONLD, RDFXML, NTRIPLES -> rdf().getLang();
    };
  }

  /// How Jena writes graphs in this form.
  public RDFFormat rdf() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case JSONLD -> RDFFormat.JSONLD11_PLAIN;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case JSON, XML, CSV, TSV -> throw new IllegalStateException("No form of a graph: " + this);
    };
  }
}
