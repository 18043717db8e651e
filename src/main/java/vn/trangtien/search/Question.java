package vn.trangtien.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.Marks;
import vn.trangtien.language.VietnameseAnalyzer;
import vn.trangtien.wording.Reading;
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
    Marks marks,
    boolean firstIsBest) {

  static Question of(
      SearchRequest request, CatalogSearcher searcher, Wording wording, VietnameseAnalyzer analyzer)
      throws IOException {
    if (request.text().isEmpty()) {
      Marks none = new Marks(analyzer, List.of(), false);
      return new Question(searcher, null, null, new MatchAllDocsQuery(), none, false);
    }
    Reading reading = wording.read(request.text(), searcher.words, request.literal());
    QueryPlan plan = new QueryPlan(reading, searcher);
    Marks marks = new Marks(analyzer, reading.words(), reading.marked());
    boolean firstIsBest = request.page() == 1 && request.sort() == SearchRequest.Sort.RELEVANCE;
    return new Question(searcher, reading, plan, plan.query(), marks, firstIsBest);
  }

  /// What is to be said of the answer whose page has `docs`, shown as `hits`.
  Understanding understanding(List<Integer> docs, List<SearchResult.Hit> hits) throws IOException {
    if (reading == null || plan == null) {
      return Understanding.EVERYTHING;
    }
    List<Integer> best =
        firstIsBest
            ? docs.stream().limit(1).toList()
            : List.of(searcher.search(query, 1).scoreDocs).stream().map(it -> it.doc).toList();
    Matching page = new Matching(reading, docs, searcher);
    Matching top = firstIsBest ? page : new Matching(reading, best, searcher);
    Map<Iri, List<Reason>> why = new HashMap<>();
    for (int i = 0; i < docs.size(); i++) {
      why.put(hits.get(i).iri(), page.reasons(reading, docs.get(i)));
    }
    double coverage = best.isEmpty() ? 0 : top.coverage(reading, best.getFirst());
    return new Understanding(reading.text(), plan.steps(), plan.near(), coverage, why);
  }
}
