package vn.trangtien.catalog;

import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Vocabulary;

/// The whole RDF description of one catalog record, under the placeholder base and without blank
/// nodes, so that equal graphs are equal bytes.
public final class Description {

  private final Iri record;
  private final Graph graph;
  private final byte[] bytes;
  private @Nullable Dataset dataset;
  private @Nullable Quality quality;

  Description(Iri record, Graph graph, byte[] bytes) {
    this.record = record;
    this.graph = graph;
    this.bytes = bytes;
  }

  /// What it describes.
  public Iri record() {
    return record;
  }

  /// The triples; not to be changed.
  public Graph graph() {
    return graph;
  }

  /// What it says as a dataset, read when first asked for. Two who ask at once both read, and read
  /// the same.
  Dataset dataset() {
    Dataset read = dataset;
    if (read == null) {
      read = DatasetReader.dataset(this);
      dataset = read;
    }
    return read;
  }

  /// How well it describes a dataset, judged when first asked for.
  ///
  /// @param vocabulary the portal's, always the same
  Quality quality(Vocabulary vocabulary) {
    Quality judged = quality;
    if (judged == null) {
      judged = Quality.of(this, vocabulary);
      quality = judged;
    }
    return judged;
  }

  /// The triples as sorted N-Triples in UTF-8
  /// ([N-Triples](https://www.w3.org/TR/n-triples/)); not to be changed.
  public byte[] bytes() {
    return bytes;
  }

  /// The name of [#bytes].
  public Digest digest() {
    return Digest.of(bytes);
  }
}
