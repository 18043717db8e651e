package vn.trangtien.profiles;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The vocabularies that profiles are told in.
final class Terms {

  static final String ADMS = "http://www.w3.org/ns/adms#";
  static final String CSVW = "http://www.w3.org/ns/csvw#";
  static final String DCAT = "http://www.w3.org/ns/dcat#";
  static final String DCT = "http://purl.org/dc/terms/";
  static final String FOAF = "http://xmlns.com/foaf/0.1/";
  static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
  static final String LOCN = "http://www.w3.org/ns/locn#";
  static final String ODRL = "http://www.w3.org/ns/odrl/2/";
  static final String ORG = "http://www.w3.org/ns/org#";
  static final String OWL = "http://www.w3.org/2002/07/owl#";
  static final String PROV = "http://www.w3.org/ns/prov#";
  static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  static final String SCHEMA = "https://schema.org/";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String SPDX = "http://spdx.org/rdf/terms#";
  static final String TIME = "http://www.w3.org/2006/time#";
  static final String VCARD = "http://www.w3.org/2006/vcard/ns#";

  static final Node TYPE = iri(RDF + "type");

  private Terms() {}

  static Node iri(String value) {
    return NodeFactory.createURI(value);
  }
}
