package vn.trangtien.dumps;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Writes a graph as compacted JSON-LD whose context holds nothing but prefixes, so that nobody
/// has to fetch one ([JSON-LD 1.1, 5.2](https://www.w3.org/TR/json-ld11/#compacted-document-form)).
///
/// Written in one walk: a general compaction takes many times the graph's memory, which a page of
/// a thousand datasets must not.
public final class JsonLdWriting {

  private static final Node TYPE =
      NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

  private final Graph graph;
  private final SortedMap<String, String> prefixes;

  public JsonLdWriting(Graph graph, SortedMap<String, String> prefixes) {
    this.graph = graph;
    this.prefixes = prefixes;
  }

  public void write(OutputStream out) {
    try (JsonGenerator json =
        Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
            .createGenerator(out, StandardCharsets.UTF_8)) {
      json.writeStartObject().writeStartObject("@context");
      prefixes.forEach(json::write);
      json.writeEnd().writeStartArray("@graph");
      writeNodes(json);
      json.writeEnd().writeEnd();
    }
  }

  /// Writes what is said of each node into an array that is open.
  void writeNodes(JsonGenerator json) {
    graph.find().mapWith(Triple::getSubject).toSet().stream()
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(it -> writeNode(json, it));
  }

  private void writeNode(JsonGenerator json, Node node) {
    json.writeStartObject().write("@id", compact(node.getURI()));
    properties(node)
        .forEach(
            (property, values) -> {
              json.writeKey(property);
              if (values.size() == 1) {
                writeValue(json, property, values.getFirst());
              } else {
                json.writeStartArray();
                values.forEach(it -> writeValue(json, property, it));
                json.writeEnd();
              }
            });
    json.writeEnd();
  }

  private void writeValue(JsonGenerator json, String property, Node value) {
    if (property.equals("@type")) {
      json.write(compact(value.getURI()));
    } else if (value.isURI()) {
      json.writeStartObject().write("@id", compact(value.getURI())).writeEnd();
    } else if (!value.getLiteralLanguage().isEmpty()) {
      json.writeStartObject().write("@language", value.getLiteralLanguage());
      json.write("@value", value.getLiteralLexicalForm()).writeEnd();
    } else if (value.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      json.write(value.getLiteralLexicalForm());
    } else {
      json.writeStartObject().write("@type", compact(value.getLiteralDatatypeURI()));
      json.write("@value", value.getLiteralLexicalForm()).writeEnd();
    }
  }

  private Map<String, List<Node>> properties(Node node) {
    Map<String, List<Node>> properties = new TreeMap<>();
    for (Triple triple : graph.find(node, Node.ANY, Node.ANY).toList()) {
      boolean type = triple.getPredicate().equals(TYPE) && triple.getObject().isURI();
      properties
          .computeIfAbsent(
              type ? "@type" : compact(triple.getPredicate().getURI()), it -> new ArrayList<>())
          .add(triple.getObject());
    }
    properties.values().forEach(it -> it.sort(Comparator.comparing(Node::toString)));
    return properties;
  }

  private String compact(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String name = prefix.getValue();
      if (iri.startsWith(name) && iri.substring(name.length()).matches("[A-Za-z0-9_.-]+")) {
        return prefix.getKey() + ":" + iri.substring(name.length());
      }
    }
    return iri;
  }
}
