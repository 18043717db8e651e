package vn.trangtien.profiles;

import jakarta.inject.Singleton;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Vocabulary;

/// Tells what a document in DCAT-AP tells in the words of another profile.
@Singleton
public final class ProfileGraphs {

  private static final String ALTR = "http://www.w3.org/ns/dx/connegp/altr#";
  private static final String PROF = "http://www.w3.org/ns/dx/prof/";

  private final SchemaOrgGraph schemaOrg;

  ProfileGraphs(Vocabulary vocabulary) {
    this.schemaOrg = new SchemaOrgGraph(vocabulary);
  }

  /// `told` in the words of `profile`, as a new graph without blank nodes.
  ///
  /// @param told under the placeholder base, in DCAT-AP
  /// @param topic what it is about
  public Graph of(Profile profile, Graph told, Iri topic) {
    return switch (profile) {
      case DCAT_AP -> told;
      case DCAT -> PlainDcat.of(told, NodeFactory.createURI(topic.value()));
      case SCHEMA_ORG -> schemaOrg.of(told);
      case ALTERNATES -> ProfileOffer.at(topic.path()).map(ProfileGraphs::alternates).orElse(told);
      case DCAT_US, DCAT_US_1 -> throw new IllegalArgumentException(profile + " is no graph");
    };
  }

  /// What there is besides, in the words of the
  /// [alternate representations](https://www.w3.org/TR/dx-prof-conneg/#altr).
  private static Graph alternates(ProfileOffer offer) {
    Graph told = GraphFactory.createDefaultGraph();
    Node topic = Terms.iri(Iri.own(offer.path()).value());
    boolean first = true;
    for (ProfileOffer.Choice choice : offer.choices()) {
      Node it = Terms.iri(Iri.own(offer.address(choice)).value());
      Node profile = Terms.iri(choice.profile().iri());
      told.add(
          topic, Terms.iri(ALTR + (first ? "hasDefaultRepresentation" : "hasRepresentation")), it);
      told.add(it, Terms.TYPE, Terms.iri(ALTR + "Representation"));
      told.add(it, Terms.iri(Terms.DCT + "format"), text(choice.type().getName()));
      told.add(it, Terms.iri(Terms.DCT + "conformsTo"), profile);
      told.add(profile, Terms.TYPE, Terms.iri(PROF + "Profile"));
      told.add(profile, Terms.iri(PROF + "hasToken"), text(choice.profile().token()));
      first = false;
    }
    return told;
  }

  private static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }
}
