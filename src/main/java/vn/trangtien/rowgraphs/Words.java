package vn.trangtien.rowgraphs;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms in which rows and their graphs are told.
final class Words {

  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String CSVW = "http://www.w3.org/ns/csvw#";
  private static final String VOID = "http://rdfs.org/ns/void#";

  static final Map<String, String> PREFIXES =
      Map.of("rdfs", RDFS, "dct", DCT, "csvw", CSVW, "void", VOID, "xsd", XSDDatatype.XSD + "#");

  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node COMMENT = iri(RDFS + "comment");
  static final Node DEFINED_BY = iri(RDFS + "isDefinedBy");
  static final Node TITLE = iri(DCT + "title");
  static final Node PART_OF = iri(DCT + "isPartOf");
  static final Node SOURCE = iri(DCT + "source");
  static final Node ROW = iri(CSVW + "Row");
  static final Node NUMBER = iri(CSVW + "rownum");
  static final Node DATASET = iri(VOID + "Dataset");
  static final Node SUBSET = iri(VOID + "subset");
  static final Node TRIPLES = iri(VOID + "triples");
  static final Node ENTITIES = iri(VOID + "entities");
  static final Node EXAMPLE = iri(VOID + "exampleResource");

  private Words() {}

  static Node iri(String value) {
    return NodeFactory.createURI(value);
  }

  static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }
}
