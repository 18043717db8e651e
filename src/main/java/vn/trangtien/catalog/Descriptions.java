package vn.trangtien.catalog;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.vocabulary.Violation;
import vn.trangtien.vocabulary.Vocabulary;

/// What stewards write, before it is published: how it reads, what it says and what it lacks. Knows
/// no ledger.
@Singleton
public final class Descriptions {

  private final Vocabulary vocabulary;
  private final Completion completion;

  public Descriptions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.completion = new Completion(vocabulary);
  }

  /// Reads a steward's Turtle and adds what follows from it.
  public Reading read(byte[] turtle) {
    return switch (CatalogRdf.read(turtle)) {
      case Reading.Malformed malformed -> malformed;
      case Reading.Read(Description written) -> CatalogRdf.describe(completion.of(written.graph()));
    };
  }

  /// How `description` breaks the portal's profile; empty where it may be published.
  public List<Violation> violations(Description description) {
    return vocabulary.violations(description.graph());
  }

  /// What `description` says of a dataset.
  ///
  /// @throws IllegalStateException where it describes something else
  public Dataset dataset(Description description) {
    return DatasetReader.dataset(description);
  }

  /// The own resources that `description` points to and does not describe, in a fixed order.
  public List<Reference> references(Description description) {
    Set<Node> described = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    description.graph().find().forEachRemaining(it -> described.add(it.getSubject()));
    List<Reference> references = new ArrayList<>();
    for (Triple it : sorted(description)) {
      Node object = it.getObject();
      if (object.isURI() && object.getURI().startsWith(Iri.BASE) && !described.contains(object)) {
        references.add(
            new Reference(
                new Iri(it.getSubject().getURI()),
                new Iri(it.getPredicate().getURI()),
                new Iri(object.getURI())));
      }
    }
    return references;
  }

  /// What `description` says in one language only, or, where both are demanded, in none.
  public List<Untranslated> untranslated(Description description) {
    Map<Triple, Set<String>> said = new HashMap<>();
    for (Triple it : sorted(description)) {
      demanded(it).forEach(at -> said.computeIfAbsent(at, key -> new TreeSet<>()));
      if (it.getObject().isLiteral() && !it.getObject().getLiteralLanguage().isEmpty()) {
        Triple at = Triple.create(it.getSubject(), it.getPredicate(), Node.ANY);
        said.computeIfAbsent(at, key -> new TreeSet<>()).add(it.getObject().getLiteralLanguage());
      }
    }
    Map<String, Untranslated> missing = new TreeMap<>();
    said.forEach(
        (at, languages) -> {
          for (Language language : Language.values()) {
            if (!languages.contains(language.tag())) {
              missing.put(at + language.tag(), untranslated(description, at, language));
            }
          }
        });
    return List.copyOf(missing.values());
  }

  /// The properties that the subject of `it` must have in both languages for being what it is.
  private static List<Triple> demanded(Triple it) {
    Node subject = it.getSubject();
    if (it.getObject().equals(Terms.DATASET)) {
      return List.of(
          Triple.create(subject, Terms.TITLE, Node.ANY),
          Triple.create(subject, Terms.DESCRIPTION, Node.ANY),
          Triple.create(subject, Terms.PROVENANCE_NOTE, Node.ANY));
    }
    return it.getPredicate().equals(Terms.COLUMN_NAME)
        ? List.of(
            Triple.create(subject, Terms.COLUMN_TITLE, Node.ANY),
            Triple.create(subject, Terms.DESCRIPTION, Node.ANY))
        : List.of();
  }

  private static Untranslated untranslated(Description whole, Triple at, Language missing) {
    return new Untranslated(
        new Iri(at.getSubject().getURI()),
        new Nodes(whole.graph(), at.getSubject()).string(Terms.COLUMN_NAME),
        new Iri(at.getPredicate().getURI()),
        missing);
  }

  private static List<Triple> sorted(Description description) {
    List<Triple> triples = new ArrayList<>(description.graph().find().toList());
    triples.sort((a, b) -> a.toString().compareTo(b.toString()));
    return triples;
  }
}
