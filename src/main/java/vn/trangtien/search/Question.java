package vn.trangtien.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.Marks;
import vn.trangtien.language.VietnameseAnalyzer;
import vn.trangtien.language.Word;
import vn.trangtien.wording.Reading;
import vn.trangtien.wording.Unit;
import vn.trangtien.wording.Wording;

/// The words of one search: what they are understood as, what they ask of the index, and how well
/// that was answered.
///
/// @param reading null where nothing was typed
record Question(
    CatalogSearcher searcher,
    @Nullable Reading reading,
    @Nullable QueryPlan plan,
    Query query,
    Marks marks) {

  static Question of(
      SearchRequest request, CatalogSearcher searcher, Wording wording, VietnameseAnalyzer analyzer)
      throws IOException {
    if (request.text().isEmpty()) {
      Marks none = new Marks(analyzer, List.of(), false);
      return new Question(searcher, null, null, new MatchAllDocsQuery(), none);
    }
    Reading reading = wording.read(request.text(), searcher.words, request.literal());
    QueryPlan plan = new QueryPlan(reading, searcher);
    List<List<Word>> others =
        reading.units().stream()
            .flatMap(it -> it.others().stream())
            .map(Unit.Phrase::words)
            .toList();
    Marks marks = new Marks(analyzer, reading.words(), reading.marked(), others);
    return new Question(searcher, reading, plan, plan.query(), marks);
  }

  /// What is to be said of the answer whose page has `docs`, shown as `hits`.
  ///
  /// @param best the most relevant document of the whole answer; -1 where it is not known
  Understanding understanding(int[] docs, List<SearchResult.Hit> hits, int best)
      throws IOException {
    if (reading == null || plan == null) {
      return Understanding.EVERYTHING;
    }
    int first = best >= 0 ? best : mostRelevant();
    int[] looked = IntStream.concat(IntStream.of(docs), IntStream.of(first)).distinct().toArray();
    Matching page = new Matching(reading, first < 0 ? docs : looked, searcher);
    Map<Iri, List<Reason>> why = new HashMap<>();
    for (int i = 0; i < docs.length; i++) {
      why.put(hits.get(i).iri(), page.reasons(reading, docs[i]));
    }
    double coverage = first < 0 ? 0 : page.coverage(reading, first);
    return new Understanding(reading.text(), plan.steps(), plan.near(), coverage, why);
  }

  private int mostRelevant() throws IOException {
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    return found.length == 0 ? -1 : found[0].doc;
  }
}
