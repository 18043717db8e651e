package vn.trangtien.search;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Quality;
import vn.trangtien.facets.DatasetColumns;
import vn.trangtien.identifier.Digest;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;
import vn.trangtien.ledger.Position;
import vn.trangtien.tables.RowCounts;
import vn.trangtien.vocabulary.Vocabulary;
import vn.trangtien.wording.Wording;

/// A search index in a folder that is filled without a ledger, for measuring.
public final class FilledIndex implements AutoCloseable {

  private static final int BATCH = 5_000;

  private final SearchIndex index;
  private final Vocabulary vocabulary;
  private final Wording wording;
  private final RowCounts counts;

  /// Opens `folder`; it remembers `rememberedHits` hits of answers.
  public FilledIndex(Path folder, Vocabulary vocabulary, int rememberedHits) {
    this.index = new SearchIndex(folder, "bench", rememberedHits);
    this.vocabulary = vocabulary;
    this.wording = new Wording(vocabulary);
    this.counts = new RowCounts(folder);
  }

  /// Indexes `count` datasets in commits of 5,000.
  public void fill(int count, IntFunction<Dataset> datasets) {
    DatasetColumns columns = new DatasetColumns(vocabulary);
    Quality quality = new Quality(375, List.of(), java.util.Map.of());
    for (int first = 0; first < count; first += BATCH) {
      int to = Math.min(count, first + BATCH);
      List<Integer> numbers = IntStream.range(first, to).boxed().toList();
      Position reached = new Position(to, Digest.of(new byte[] {1}));
      index.write(
          writer ->
              InParallel.forEach(
                  numbers,
                  number -> {
                    Dataset it = datasets.apply(number);
                    Document document = DatasetDocument.of(it, quality, vocabulary);
                    columns.add(document, it, quality);
                    Term id = new Term(DatasetDocument.IRI, it.iri().value());
                    writer.updateDocument(id, document);
                  }),
          reached);
    }
  }

  /// The search in it.
  public CatalogSearch search() {
    return new CatalogSearch(index, wording, new Popularity(), counts);
  }

  /// What Lucene alone takes: the best 20 that have one of the words without their marks, no
  /// facets.
  public long plain(String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Word word : Word.of(text)) {
      Term term = new Term(WordFields.all(Form.FOLDED), word.folded());
      query.add(new TermQuery(term), Occur.SHOULD);
    }
    return index.read(searcher -> searcher.search(query.build(), 20).totalHits.value());
  }

  @Override
  public void close() {
    index.close();
  }
}
