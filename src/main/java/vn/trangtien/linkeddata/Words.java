package vn.trangtien.linkeddata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.identifier.Iri;

/// The terms that documents are made of.
final class Words {

  static final String DCAT = "http://www.w3.org/ns/dcat#";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String VOID = "http://rdfs.org/ns/void#";
  static final String OWN = Iri.BASE + "ns/portal#";
  static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  /// The profile that documents conform to
  /// ([DCAT-AP 3.0.1](https://semiceu.github.io/DCAT-AP/releases/3.0.1/)).
  static final Iri DCAT_AP = new Iri("https://semiceu.github.io/DCAT-AP/releases/3.0.1/");

  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node RANGE = iri(RDFS + "range");
  static final Node LABEL = iri(RDFS + "label");
  static final Node IN_SCHEME = iri(SKOS + "inScheme");
  static final Node PREF_LABEL = iri(SKOS + "prefLabel");
  static final Node CONCEPT = iri(SKOS + "Concept");
  static final Node EXACT_MATCH = iri(SKOS + "exactMatch");
  static final Node TITLE = iri(DCT + "title");
  static final Node DESCRIPTION = iri(DCT + "description");
  static final Node ISSUED = iri(DCT + "issued");
  static final Node MODIFIED = iri(DCT + "modified");
  static final Node CONFORMS_TO = iri(DCT + "conformsTo");
  static final Node LICENSE = iri(DCT + "license");
  static final Node PUBLISHER = iri(DCT + "publisher");
  static final Node DCT_TYPE = iri(DCT + "type");
  static final Node DATASET = iri(DCAT + "dataset");
  static final Node RECORD = iri(DCAT + "record");
  static final Node LISTED = iri(DCAT + "resource");
  static final Node IN_SERIES = iri(DCAT + "inSeries");
  static final Node CATALOG_RECORD = iri(DCAT + "CatalogRecord");
  static final Node DISTRIBUTION = iri(DCAT + "distribution");
  static final Node SUBSET = iri(VOID + "subset");
  static final Node RDF_DATASET = iri(VOID + "Dataset");
  static final Node ENDPOINT = iri(VOID + "sparqlEndpoint");
  static final Node PRIMARY_TOPIC = iri(FOAF + "primaryTopic");

  static final Node SEQUENCE = iri(OWN + "sequence");
  static final Node CHAIN_HASH = iri(OWN + "chainHash");
  static final Node CONTENT_DIGEST = iri(OWN + "contentDigest");
  static final Node STEWARD = iri(OWN + "steward");

  private Words() {}

  static Node iri(String value) {
    return NodeFactory.createURI(value);
  }

  static Node iri(Iri iri) {
    return NodeFactory.createURI(iri.value());
  }

  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Node time(Instant value) {
    return NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdateTime);
  }

  /// A Turtle file of this room, with its prefixes, under the placeholder base.
  static Graph read(String name) {
    Graph graph = GraphFactory.createDefaultGraph();
    String path = "/linkeddata/" + name;
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(path), path)) {
      RDFParser.create().source(in).lang(Lang.TURTLE).base(Iri.BASE).parse(graph);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return graph;
  }
}
