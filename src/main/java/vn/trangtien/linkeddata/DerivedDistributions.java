package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.files.StoredFile;
import vn.trangtien.formats.DerivedFormat;
import vn.trangtien.formats.DerivedFormats;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Tells of the files that the portal made of published tables and keeps: they are distributions
/// too, derived from published ones, though no ledger knows them
/// ([DCAT 3, 6.8](https://www.w3.org/TR/vocab-dcat-3/#Class:Distribution)).
@Singleton
final class DerivedDistributions {

  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final Node DISTRIBUTION = Words.iri(Words.DCAT + "Distribution");
  private static final Node ACCESS_URL = Words.iri(Words.DCAT + "accessURL");
  private static final Node DOWNLOAD_URL = Words.iri(Words.DCAT + "downloadURL");
  private static final Node MEDIA_TYPE = Words.iri(Words.DCAT + "mediaType");
  private static final Node BYTE_SIZE = Words.iri(Words.DCAT + "byteSize");
  private static final Node FORMAT = Words.iri(Words.DCT + "format");
  private static final Node DERIVED = Words.iri("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final Node CHECKSUM = Words.iri(SPDX + "checksum");

  /// What holds of a made file because it holds of the published one.
  private static final List<Node> INHERITED =
      List.of(
          Words.LICENSE,
          Words.iri(Words.DCT + "rights"),
          Words.iri("http://data.europa.eu/r5r/availability"),
          Words.iri("http://www.w3.org/ns/csvw#tableSchema"));

  private final DerivedFormats formats;

  DerivedDistributions(DerivedFormats formats) {
    this.formats = formats;
  }

  /// Those of a dataset; none of any other entry.
  List<DerivedFormat> of(CatalogRecord entry) {
    return entry.primaryTopic().collection().equals(Catalog.DATASET)
        ? formats.of(entry).stream()
            .filter(it -> it.file().isPresent() && !it.format().fileType().isEmpty())
            .toList()
        : List.of();
  }

  /// Changes whenever one of any dataset comes or goes.
  Digest stamp() {
    return formats.stamp();
  }

  /// What is told of `derived`, one of `entry`.
  static void tell(Graph told, CatalogRecord entry, DerivedFormat derived) {
    StoredFile file = derived.file().orElseThrow();
    Node dataset = Words.iri(entry.primaryTopic());
    Node from = Words.iri(derived.from().iri());
    Node it = Words.iri(derived.iri());
    told.add(dataset, Words.DISTRIBUTION, it);
    told.add(it, Words.TYPE, DISTRIBUTION);
    told.add(it, DERIVED, from);
    told.add(it, ACCESS_URL, dataset);
    told.add(it, DOWNLOAD_URL, Words.iri(Iri.own(derived.path())));
    words(told, it, Words.TITLE, derived.title());
    words(told, it, Words.DESCRIPTION, description(derived));
    told.add(it, FORMAT, Words.iri(Words.AUTHORITY + "file-type/" + derived.format().fileType()));
    told.add(it, MEDIA_TYPE, Words.iri(MEDIA_TYPES + derived.format().mediaType()));
    told.add(it, BYTE_SIZE, typed(Long.toString(file.size()), XSDDatatype.XSDnonNegativeInteger));
    told.add(it, Words.ISSUED, Words.time(file.stored()));
    Node checksum = Words.iri(derived.iri() + "-checksum");
    told.add(it, CHECKSUM, checksum);
    told.add(checksum, Words.TYPE, Words.iri(SPDX + "Checksum"));
    told.add(checksum, Words.iri(SPDX + "algorithm"), Words.iri(SPDX + "checksumAlgorithm_sha256"));
    told.add(
        checksum,
        Words.iri(SPDX + "checksumValue"),
        typed(file.digest().hex(), XSDDatatype.XSDhexBinary));
    Graph published = entry.description().graph();
    for (Node property : INHERITED) {
      published
          .find(from, property, Node.ANY)
          .forEachRemaining(same -> told.add(it, property, same.getObject()));
    }
  }

  private static Text description(DerivedFormat derived) {
    String file = derived.from().fileName();
    return new Text(
        "Mọi dòng của tệp đã công bố " + file + ", do cổng chuyển sang định dạng này.",
        "All rows of the published file " + file + ", put into this format by the portal.");
  }

  private static void words(Graph told, Node subject, Node property, Text words) {
    told.add(subject, property, NodeFactory.createLiteralLang(words.vi(), "vi"));
    told.add(subject, property, NodeFactory.createLiteralLang(words.en(), "en"));
  }

  private static Node typed(String value, XSDDatatype type) {
    return NodeFactory.createLiteralDT(value, type);
  }

  /// When the last of `derived` was made, where that was after `published`.
  static Instant latest(Instant published, List<DerivedFormat> derived) {
    return derived.stream()
        .map(it -> it.file().orElseThrow().stored())
        .reduce(published, (one, other) -> one.isAfter(other) ? one : other);
  }
}
