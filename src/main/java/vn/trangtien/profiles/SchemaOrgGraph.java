package vn.trangtien.profiles;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// Tells DCAT in the words of schema.org
/// ([how they correspond](https://www.w3.org/TR/vocab-dcat-3/#dcat-sdo)).
final class SchemaOrgGraph {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String PUBLIC =
      "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

  /// Which class a thing is of; the first that fits.
  private static final Map<Node, String> CLASSES = new LinkedHashMap<>();

  /// Properties whose values are taken as they are.
  private static final Map<Node, String> PROPERTIES = new HashMap<>();

  static {
    CLASSES.put(Terms.iri(Terms.DCAT + "Dataset"), "Dataset");
    CLASSES.put(Terms.iri(Terms.DCAT + "DatasetSeries"), "Collection");
    CLASSES.put(Terms.iri(Terms.DCAT + "Catalog"), "DataCatalog");
    CLASSES.put(Terms.iri(Terms.DCAT + "Distribution"), "DataDownload");
    CLASSES.put(Terms.iri(Terms.ORG + "Organization"), "GovernmentOrganization");
    CLASSES.put(Terms.iri(Terms.FOAF + "Agent"), "GovernmentOrganization");
    CLASSES.put(Terms.iri(Terms.DCT + "Location"), "Place");
    CLASSES.put(Terms.iri(Terms.DCT + "LicenseDocument"), "CreativeWork");
    CLASSES.put(Terms.iri(Terms.DCT + "BibliographicResource"), "CreativeWork");
    CLASSES.put(Terms.iri(Terms.CSVW + "Column"), "PropertyValue");
    CLASSES.put(Terms.iri(Terms.SKOS + "ConceptScheme"), "DefinedTermSet");
    CLASSES.put(Terms.iri(Terms.SKOS + "Concept"), "DefinedTerm");
    same(Terms.DCT, "title", "name");
    same(Terms.DCT, "description", "description");
    same(Terms.DCT, "identifier", "identifier");
    same(Terms.DCT, "issued", "datePublished");
    same(Terms.DCT, "modified", "dateModified");
    same(Terms.DCT, "publisher", "publisher");
    same(Terms.DCT, "license", "license");
    same(Terms.DCT, "spatial", "spatialCoverage");
    same(Terms.DCT, "bibliographicCitation", "citation");
    same(Terms.DCAT, "keyword", "keywords");
    same(Terms.DCAT, "theme", "about");
    same(Terms.DCAT, "version", "version");
    same(Terms.DCAT, "distribution", "distribution");
    same(Terms.DCAT, "downloadURL", "contentUrl");
    same(Terms.DCAT, "inSeries", "isPartOf");
    same(Terms.DCAT, "dataset", "dataset");
    same(Terms.FOAF, "name", "name");
    same(Terms.FOAF, "homepage", "url");
    same(Terms.PROV, "wasDerivedFrom", "isBasedOn");
    same(Terms.SKOS, "prefLabel", "name");
    same(Terms.SKOS, "altLabel", "alternateName");
    same(Terms.SKOS, "definition", "description");
    same(Terms.SKOS, "notation", "identifier");
    same(Terms.SKOS, "exactMatch", "sameAs");
    same(Terms.CSVW, "title", "name");
    same(Terms.CSVW, "name", "alternateName");
  }

  private final Vocabulary vocabulary;

  SchemaOrgGraph(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static void same(String vocabulary, String name, String word) {
    PROPERTIES.put(Terms.iri(vocabulary + name), word);
  }

  /// `told` in these words; what schema.org has no class for is left out.
  Graph of(Graph told) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Node subject : told.find().mapWith(Triple::getSubject).toSet()) {
      for (Map.Entry<Node, String> it : CLASSES.entrySet()) {
        if (told.contains(subject, Terms.TYPE, it.getKey())) {
          graph.add(subject, Terms.TYPE, word(it.getValue()));
          told.find(subject, Node.ANY, Node.ANY)
              .forEachRemaining(triple -> tell(graph, told, triple));
          further(graph, subject, it.getValue());
          break;
        }
      }
    }
    for (Triple file : told.find(Node.ANY, dcat("distribution"), Node.ANY).toList()) {
      for (Triple licence : graph.find(file.getObject(), word("license"), Node.ANY).toList()) {
        graph.add(file.getSubject(), word("license"), licence.getObject());
      }
    }
    for (Triple listed : told.find(Node.ANY, dcat("dataset"), Node.ANY).toList()) {
      graph.add(listed.getSubject(), Terms.TYPE, word("DataCatalog"));
      graph.add(listed.getSubject(), word("dataset"), listed.getObject());
      graph.add(listed.getObject(), word("includedInDataCatalog"), listed.getSubject());
    }
    return graph;
  }

  private void tell(Graph graph, Graph told, Triple triple) {
    Node subject = triple.getSubject();
    Node value = triple.getObject();
    String same = PROPERTIES.get(triple.getPredicate());
    if (same != null) {
      graph.add(subject, word(same), value);
      return;
    }
    String property = triple.getPredicate().getURI();
    if (property.equals(Terms.DCAT + "mediaType") && value.isURI()) {
      graph.add(subject, word("encodingFormat"), text(value.getURI().replace(MEDIA_TYPES, "")));
    } else if (property.equals(Terms.DCAT + "byteSize")) {
      graph.add(subject, word("contentSize"), text(value.getLiteralLexicalForm() + " B"));
    } else if (property.equals(Terms.DCT + "language") && value.isURI()) {
      String code = vocabulary.concept(new Iri(value.getURI())).map(Concept::notation).orElse("");
      graph.add(subject, word("inLanguage"), code.isEmpty() ? value : text(code));
    } else if (property.equals(Terms.DCT + "temporal")) {
      graph.add(subject, word("temporalCoverage"), text(period(told, value)));
    } else if (property.equals(Terms.DCT + "accessRights")) {
      boolean free = value.isURI() && value.getURI().equals(PUBLIC);
      graph.add(subject, word("isAccessibleForFree"), truth(free));
    } else if (property.equals(Terms.SPDX + "checksum")) {
      told.find(value, Terms.iri(Terms.SPDX + "checksumValue"), Node.ANY)
          .forEachRemaining(
              it ->
                  graph.add(subject, word("sha256"), text(it.getObject().getLiteralLexicalForm())));
    }
  }

  /// What schema.org says by other subjects than DCAT does.
  private static void further(Graph graph, Node subject, String type) {
    switch (type) {
      case "Dataset" -> {
        graph.add(subject, word("url"), subject);
        for (Triple it : graph.find(subject, word("publisher"), Node.ANY).toList()) {
          graph.add(subject, word("creator"), it.getObject());
        }
      }
      case "PropertyValue" ->
          graph.add(
              Terms.iri(subject.getURI().replaceFirst("#.*", "")),
              word("variableMeasured"),
              subject);
      default -> {}
    }
  }

  private static String period(Graph told, Node period) {
    return day(told, period, "startDate") + "/" + day(told, period, "endDate");
  }

  private static String day(Graph told, Node period, String property) {
    return told
        .find(period, dcat(property), Node.ANY)
        .mapWith(it -> it.getObject().getLiteralLexicalForm())
        .toList()
        .stream()
        .findFirst()
        .orElse("..");
  }

  private static Node dcat(String name) {
    return Terms.iri(Terms.DCAT + name);
  }

  private static Node word(String name) {
    return Terms.iri(Terms.SCHEMA + name);
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}
