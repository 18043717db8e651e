package vn.trangtien.lookup;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.util.IOFunction;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Iri;
import vn.trangtien.index.LuceneIndex;
import vn.trangtien.ledger.Position;
import vn.trangtien.ledger.Projection;
import vn.trangtien.ledger.Revision;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.tables.RowQuery;
import vn.trangtien.tables.Rows;
import vn.trangtien.vocabulary.Vocabulary;

/// Keeps the rows of published tables findable, a while behind the ledger: a table is opened, made
/// where it was never made, and read once.
@Singleton
final class LookupProjection implements Projection, AutoCloseable {

  private static final String RECIPE = "rows-2";

  private final LuceneIndex<Commit> index;
  private final Catalog catalog;
  private final DatasetTables tables;
  private final Vocabulary vocabulary;
  private final LookupConfiguration limits;

  /// One commit to search in, and its name.
  static final class Commit extends IndexSearcher {

    final String generation;

    Commit(DirectoryReader reader) throws IOException {
      super(reader);
      this.generation = String.valueOf(reader.getIndexCommit().getUserData());
    }
  }

  LookupProjection(
      LookupConfiguration limits, Catalog catalog, DatasetTables tables, Vocabulary vocabulary) {
    this.catalog = catalog;
    this.tables = tables;
    this.vocabulary = vocabulary;
    this.limits = limits;
    SearcherFactory commits =
        new SearcherFactory() {
          @Override
          public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
              throws IOException {
            return new Commit((DirectoryReader) reader);
          }
        };
    String recipe = RECIPE + "-" + vocabulary.digest() + "-" + limits.maxRows();
    this.index = new LuceneIndex<>(limits.folder(), recipe, commits, Commit.class);
  }

  @Override
  public String name() {
    return "lookup";
  }

  @Override
  public Position position() {
    return index.position();
  }

  @Override
  public void apply(List<Revision> revisions) {
    index.write(
        writer -> {
          for (Revision revision : revisions) {
            if (revision.record().collection().equals(Catalog.DATASET)) {
              apply(writer, revision);
            }
          }
        },
        revisions.getLast().position());
  }

  @Override
  public void clear() {
    index.clear();
  }

  <T> T read(IOFunction<Commit, T> reading) {
    return index.read(reading);
  }

  private void apply(IndexWriter writer, Revision revision) throws IOException {
    Iri dataset = revision.record();
    writer.deleteDocuments(new Term(RowFields.DATASET, dataset.value()));
    Optional<CatalogRecord> record =
        limits.maxRows() > 0 ? catalog.entry(revision) : Optional.empty();
    Optional<DatasetTable> table =
        record.flatMap(
            it ->
                tables.openSoon(
                    it,
                    (long) limits.maxFileMegabytes() << 20,
                    Duration.ofSeconds(limits.patienceSeconds())));
    if (table.isPresent()) {
      add(writer, table.get());
    }
  }

  private void add(IndexWriter writer, DatasetTable table) throws IOException {
    if (limits.leftOut(table).isPresent()) {
      return;
    }
    TableReading reading = new TableReading(table, vocabulary);
    if (!reading.hasNames()) {
      return;
    }
    try (Rows rows = table.table().rows(RowQuery.ALL)) {
      while (rows.next()) {
        Optional<Document> document = reading.document(rows);
        if (document.isPresent()) {
          writer.addDocument(document.get());
        }
      }
    }
  }

  @Override
  @PreDestroy
  public void close() {
    index.close();
  }
}
