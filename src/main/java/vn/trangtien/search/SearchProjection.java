package vn.trangtien.search;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Quality;
import vn.trangtien.facets.DatasetColumns;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Position;
import vn.trangtien.ledger.Projection;
import vn.trangtien.ledger.Revision;
import vn.trangtien.vocabulary.Vocabulary;

/// Keeps the index as the ledger is: one document for each dataset that is published.
@Singleton
final class SearchProjection implements Projection {

  private static final Logger LOG = LoggerFactory.getLogger(SearchProjection.class);

  private final SearchIndex index;
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final DatasetColumns columns;

  SearchProjection(SearchIndex index, Catalog catalog, Vocabulary vocabulary) {
    this.index = index;
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.columns = new DatasetColumns(vocabulary);
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public Position position() {
    return index.position();
  }

  @Override
  public void apply(List<Revision> revisions) {
    index.write(
        writer -> InParallel.forEach(revisions, revision -> apply(writer, revision)),
        revisions.getLast().position());
  }

  @Override
  public void clear() {
    index.clear();
  }

  /// Each revision of a batch is of another record, so that their order is nothing to the index.
  private void apply(IndexWriter writer, Revision revision) throws IOException {
    Iri record = revision.record();
    if (!record.collection().equals(Catalog.DATASET)) {
      return;
    }
    Term id = new Term(DatasetDocument.IRI, record.value());
    Optional<CatalogRecord> published = catalog.entry(revision);
    Optional<Dataset> dataset = published.flatMap(SearchProjection::dataset);
    if (dataset.isPresent()) {
      Quality quality = catalog.quality(published.get());
      Document document = DatasetDocument.of(dataset.get(), quality, vocabulary);
      columns.add(document, dataset.get(), quality);
      writer.updateDocument(id, document);
    } else {
      writer.deleteDocuments(id);
    }
  }

  /// The record as a dataset; one that is none must not keep the others from being found.
  private static Optional<Dataset> dataset(CatalogRecord record) {
    try {
      return Optional.of(record.dataset());
    } catch (IllegalStateException other) {
      LOG.warn("Left out of the search: {}", other.getMessage());
      return Optional.empty();
    }
  }
}
