package vn.trangtien.linkeddata;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.profiles.Profile;
import vn.trangtien.profiles.ProfileGraphs;

/// What is told about one IRI, before it is written in any form.
///
/// @param topic what it is about
/// @param stamp changes with anything that the graph is made of; known without making it
/// @param modified when what it tells was last published, null where nobody knows
/// @param links more of the header `Link`: from relation to target
/// @param graph makes the graph, under the placeholder base and without blank nodes
record RdfDocument(
    Iri topic,
    Digest stamp,
    @Nullable Instant modified,
    List<Relation> links,
    Supplier<Graph> graph) {

  /// The relation from a past state to what it is a state of, which leads to others as well
  /// ([RFC 7089, 2.2.1](https://www.rfc-editor.org/rfc/rfc7089#section-2.2.1)).
  static final String ORIGINAL = "original timegate";

  private static final String PROFILE = "profile";

  RdfDocument {
    links = List.copyOf(links);
  }

  /// Whether it tells what was true once, and will tell the same for ever.
  boolean past() {
    return links.stream().anyMatch(it -> it.relation().equals(ORIGINAL));
  }

  /// The same told in `profile`.
  RdfDocument in(Profile profile, ProfileGraphs graphs) {
    if (profile == Profile.DCAT_AP) {
      return this;
    }
    List<Relation> other =
        Stream.concat(
                links.stream().filter(it -> !it.relation().equals(PROFILE)),
                Stream.of(new Relation(PROFILE, new Iri(profile.iri()))))
            .toList();
    String state = stamp + " " + profile.token();
    return new RdfDocument(
        topic,
        Digest.of(state.getBytes(StandardCharsets.UTF_8)),
        modified,
        other,
        () -> graphs.of(profile, graph.get(), topic));
  }

  /// A typed link ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)).
  record Relation(String relation, Iri target) {}
}
