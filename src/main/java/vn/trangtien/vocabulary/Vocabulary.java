package vn.trangtien.vocabulary;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Everything that `ontologies/` says, by name.
@Singleton
public final class Vocabulary {

  private static final Comparator<Concept> BY_IRI = Comparator.comparing(Concept::iri);

  private final Graph graph;
  private final Digest digest;
  private final Map<Iri, Concept> concepts = new HashMap<>();
  private final Map<Iri, Concept> matched = new HashMap<>();
  private final Map<Iri, List<Concept>> schemes = new HashMap<>();
  private final Map<Iri, List<Concept>> replaced = new HashMap<>();
  private final Map<Iri, Map<String, List<Concept>>> codes = new HashMap<>();
  private final Profile profile;

  /// Reads the ontologies that are packed with the portal.
  public Vocabulary() {
    Map<String, byte[]> files = OntologyFiles.read();
    StringBuilder names = new StringBuilder();
    Graph read = GraphFactory.createDefaultGraph();
    Graph shapes = GraphFactory.createDefaultGraph();
    files.forEach(
        (name, bytes) -> {
          names.append(name).append(' ').append(Digest.of(bytes)).append('\n');
          RDFParser.create()
              .source(new ByteArrayInputStream(bytes))
              .lang(Lang.TURTLE)
              .base(Iri.BASE)
              .parse(name.equals("shapes.ttl") ? shapes : read);
        });
    this.graph = read;
    this.digest = Digest.of(names.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    this.profile = new Profile(shapes, read);
    index();
  }

  /// The concept that `iri` names, or that maps to exactly this foreign IRI.
  public Optional<Concept> concept(Iri iri) {
    return Optional.ofNullable(concepts.getOrDefault(iri, matched.get(iri)));
  }

  /// What to call `iri`: its concept's label, or its last segment.
  public Text label(Iri iri) {
    return concept(iri)
        .map(Concept::label)
        .filter(label -> !label.isEmpty())
        .orElse(new Text(iri.name(), iri.name()));
  }

  /// What a property is called; its last segment where nobody named it.
  public Text property(Iri iri) {
    Text label = new Skos(graph).label(iri);
    return label.isEmpty() ? new Text(iri.name(), iri.name()) : label;
  }

  /// How Turtle writes `iri` with the prefixes of `ontologies/`, such as `skos:Concept`; the whole
  /// IRI where none of them fits.
  public String written(Iri iri) {
    return graph.getPrefixMapping().shortForm(iri.value());
  }

  /// The concepts of a scheme such as `/theme`, in the order of their IRIs.
  public List<Concept> scheme(Iri scheme) {
    return schemes.getOrDefault(scheme, List.of());
  }

  /// The concepts that `iri` took over from, in the order of their IRIs.
  public List<Concept> formerly(Iri iri) {
    return replaced.getOrDefault(iri, List.of());
  }

  /// The search dictionary: the concepts of `/search-word`, in the order of their IRIs.
  public List<SearchWord> searchWords() {
    Skos skos = new Skos(graph);
    return scheme(Iri.own("/search-word")).stream().map(skos::searchWord).toList();
  }

  /// The concept that `code` means in a scheme: the one valid on `day`, or, where nobody knows the
  /// day, the only one that ever had that code.
  public Optional<Concept> coded(Iri scheme, String code, @Nullable LocalDate day) {
    List<Concept> known = codes.getOrDefault(scheme, Map.of()).getOrDefault(code, List.of());
    return known.stream()
        .filter(it -> day == null ? known.size() == 1 : it.validOn(day))
        .findFirst();
  }

  /// What `ontologies/` says of `subject`, property by property.
  public Facts facts(Iri subject) {
    return new Facts(graph, subject);
  }

  /// Whether `ontologies/` says anything about `iri`.
  public boolean describes(Iri iri) {
    return graph.contains(NodeFactory.createURI(iri.value()), Node.ANY, Node.ANY);
  }

  /// After how long without an update a dataset of this frequency is overdue; empty where nothing
  /// is promised.
  public Optional<TemporalAmount> maximumInterval(Iri frequency) {
    return concept(frequency)
        .flatMap(it -> new Skos(graph).literal(it.iri(), Skos.MAXIMUM_INTERVAL))
        .map(it -> it.contains("T") ? Duration.parse(it) : Period.parse(it));
  }

  /// The last day on which an update is in time of what changed on a day; empty where nothing is
  /// promised. Days have no hours: what is renewed more often than daily is due the next day.
  public Optional<LocalDate> due(Iri frequency, LocalDate changed) {
    return maximumInterval(frequency)
        .map(
            it ->
                it instanceof Duration hours
                    ? changed.plusDays(Math.max(1, hours.toDays()))
                    : changed.plus(it));
  }

  /// What `concept` means for whoever uses it, such as what a licence allows and asks for; empty
  /// where nothing is said ([skos:scopeNote](https://www.w3.org/TR/skos-reference/#notes)).
  public Text note(Iri concept) {
    return concept(concept).map(it -> new Skos(graph).note(it.iri())).orElse(Text.EMPTY);
  }

  /// The box around `place`: as it is said, or a square as large as the place around its centre;
  /// empty where neither is known.
  public Optional<Box> box(Iri place) {
    Skos skos = new Skos(graph);
    return skos.literal(place, Skos.BBOX)
        .map(Box::parse)
        .or(
            () ->
                skos.literal(place, Skos.CENTROID)
                    .map(centre -> Box.parse(centre).square(skos.literal(place, Skos.AREA))));
  }

  /// All triples but the shapes, under the placeholder base; not to be changed.
  public Graph graph() {
    return graph;
  }

  /// The shapes of the portal's profile, under the placeholder base; not to be changed.
  public Graph shapes() {
    return profile.shapes();
  }

  /// The name of everything that `ontologies/` says; changes with any byte of it.
  public Digest digest() {
    return digest;
  }

  /// How `description`, under the placeholder base and without blank nodes, breaks the profile;
  /// empty where it conforms.
  public List<Violation> violations(Graph description) {
    return profile.violations(description);
  }

  private void index() {
    Skos skos = new Skos(graph);
    for (Triple triple : graph.find(Node.ANY, Skos.IN_SCHEME, Node.ANY).toList()) {
      Concept concept = skos.concept(triple.getSubject(), triple.getObject());
      concepts.put(concept.iri(), concept);
      schemes.computeIfAbsent(concept.scheme(), it -> new ArrayList<>()).add(concept);
      // A broader match names something else: NDJSON has JSON as its broader match.
      graph
          .find(triple.getSubject(), Skos.EXACT_MATCH, Node.ANY)
          .filterKeep(it -> it.getObject().isURI())
          .forEach(it -> matched.put(new Iri(it.getObject().getURI()), concept));
    }
    schemes.replaceAll((scheme, members) -> members.stream().sorted(BY_IRI).toList());
    for (Concept concept : concepts.values().stream().sorted(BY_IRI).toList()) {
      for (Iri next : concept.replacedBy()) {
        replaced.computeIfAbsent(next, it -> new ArrayList<>()).add(concept);
      }
    }
    schemes.forEach(
        (scheme, members) ->
            codes.put(scheme, members.stream().collect(Collectors.groupingBy(Concept::notation))));
  }
}
