package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.dumps.Dump;
import vn.trangtien.dumps.DumpCoding;
import vn.trangtien.dumps.DumpForm;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;

/// What a machine should know of the whole of the portal's RDF before it begins: where it can be
/// queried, had at once, and followed ([VoID](https://www.w3.org/TR/void/#well-known)).
@Singleton
final class VoidDocument {

  static final String PATH = "/.well-known/void";

  private static final Node ALL = Words.iri(Iri.own(PATH + "#catalog"));

  private static final List<Node> COPIED =
      List.of(Words.TITLE, Words.DESCRIPTION, Words.PUBLISHER, Words.LICENSE, Words.ISSUED);

  private static final String SPDX = "http://spdx.org/rdf/terms#";

  private final CatalogEntries entries;
  private final Surroundings surroundings;
  private final CatalogDump dump;

  VoidDocument(CatalogEntries entries, Surroundings surroundings, CatalogDump dump) {
    this.entries = entries;
    this.surroundings = surroundings;
    this.dump = dump;
  }

  /// The description; empty where nothing is published yet.
  Optional<RdfDocument> document() {
    return entries
        .find(Catalog.CATALOG)
        .map(it -> new RdfDocument(Iri.own(PATH), stamp(), null, List.of(), () -> graph(it)));
  }

  private Digest stamp() {
    String made = dump.latest().map(Dump::name).orElse("");
    String state = entries.stamp() + " " + made;
    return Digest.of(state.getBytes(StandardCharsets.UTF_8));
  }

  private Graph graph(CatalogRecord entry) {
    Graph told = Words.read("void.ttl");
    Graph catalog = entry.description().graph();
    for (Node said : COPIED) {
      catalog
          .find(Words.iri(entry.primaryTopic()), said, Node.ANY)
          .forEachRemaining(it -> told.add(ALL, said, it.getObject()));
    }
    told.add(ALL, Words.MODIFIED, Words.time(entry.revision().time()));
    dump.latest().ifPresent(it -> count(told, it));
    return surroundings.with(told);
  }

  /// What the dump that was made last holds ([VoID, 4.3](https://www.w3.org/TR/void/#statistics)),
  /// and the digests of its files.
  private static void count(Graph told, Dump made) {
    Dump.Counts counts = made.counts();
    told.add(ALL, Words.iri(Words.VOID + "triples"), Words.number(counts.triples()));
    told.add(ALL, Words.iri(Words.VOID + "distinctSubjects"), Words.number(counts.entities()));
    told.add(ALL, Words.iri(Words.VOID + "classes"), Words.number(counts.classes()));
    told.add(ALL, Words.iri(Words.VOID + "properties"), Words.number(counts.properties()));
    for (DumpForm form : DumpForm.values()) {
      for (DumpCoding coding : DumpCoding.values()) {
        Node file = Words.iri(Iri.own(DumpEndpoint.path(form, coding)));
        Node checksum =
            Words.iri(Iri.own(PATH + "#sha256-" + form.extension() + coding.extension()));
        told.add(file, Words.MODIFIED, Words.time(made.made()));
        told.add(file, Words.iri(SPDX + "checksum"), checksum);
        told.add(checksum, Words.TYPE, Words.iri(SPDX + "Checksum"));
        told.add(
            checksum, Words.iri(SPDX + "algorithm"), Words.iri(SPDX + "checksumAlgorithm_sha256"));
        told.add(
            checksum,
            Words.iri(SPDX + "checksumValue"),
            NodeFactory.createLiteralDT(made.digest(form, coding).hex(), XSDDatatype.XSDhexBinary));
      }
    }
  }
}
