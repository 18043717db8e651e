package vn.trangtien.search;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.trangtien.facets.Columns;
import vn.trangtien.facets.Named;
import vn.trangtien.facets.OnePass;
import vn.trangtien.facets.Uses;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.language.VietnameseAnalyzer;
import vn.trangtien.language.Word;
import vn.trangtien.tables.RowCounts;
import vn.trangtien.wording.Wording;

/// The one way to find datasets.
@Singleton
public final class CatalogSearch {

  /// The longest text that is looked for, in characters.
  public static final int MOST_CHARACTERS = 200;

  /// The most hits on a page.
  public static final int MOST_SIZE = 100;

  /// The last page: who looks further needs other words.
  public static final int MOST_PAGES = 100;

  /// How deep pages reach, in hits.
  public static final int MOST_HITS = MOST_PAGES * MOST_SIZE;

  private static final int MOST_CHOSEN = 50;

  private final SearchIndex index;
  private final Wording wording;
  private final Popularity popularity;
  private final RowCounts counts;
  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();

  CatalogSearch(SearchIndex index, Wording wording, Popularity popularity, RowCounts counts) {
    this.index = index;
    this.wording = wording;
    this.popularity = popularity;
    this.counts = counts;
  }

  /// The datasets that match `request`; one beyond a limit is refused with a [ProblemException].
  public SearchResult search(SearchRequest request) {
    SearchRequest cleaned = checked(request);
    CatalogSearcher.Asked asked = new CatalogSearcher.Asked(cleaned, counts.told());
    return index.read(
        searcher -> {
          CatalogSearcher.Used used = searcher.used(popularity.now());
          SearchResult known = used.answers().getIfPresent(asked);
          if (known == null) {
            known = search(searcher, cleaned, used.uses());
            used.answers().put(asked, known);
          }
          return known;
        });
  }

  /// Names what is searched now: while it stays the same, equal requests find the same.
  public String generation() {
    return index.read(searcher -> searcher.generation);
  }

  /// Names what is searched now and how it is ordered: while it stays the same, equal requests
  /// have equal answers; only how many rows a hit has may come to be known meanwhile.
  public String state() {
    return generation() + popularity.now().state();
  }

  /// All datasets that can be found, by name.
  public List<Named> names() {
    return index.read(searcher -> Named.read(searcher.getIndexReader()));
  }

  /// Whether a dataset of this agency's own can be found.
  public boolean isPublisher(Iri agency) {
    Query own = new TermQuery(new Term(DatasetDocument.ABOUT, agency.value()));
    return index.read(searcher -> searcher.count(own) > 0);
  }

  private SearchResult search(CatalogSearcher searcher, SearchRequest request, Uses uses)
      throws IOException {
    Columns columns = searcher.columns();
    Question question = Question.of(request, searcher, wording, analyzer);
    int before = (request.page() - 1) * request.size();
    OnePass found =
        new OnePass(
            columns,
            uses,
            request.selected(),
            request.bounds(),
            by(request),
            !request.eachEdition(),
            Math.max(1, before + request.size()));
    searcher.search(question.query(), found);
    int[] page = found.page(before, request.size());
    List<SearchResult.Hit> hits = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (int doc : page) {
      hits.add(
          HitFields.read(stored.document(doc), question.marks(), columns.editions(doc), counts));
    }
    return new SearchResult(
        found.matching(),
        found.hits(),
        hits,
        found.counts(),
        question.understanding(page, hits, found.best()));
  }

  private static OnePass.By by(SearchRequest request) {
    return switch (request.sort()) {
      case RELEVANCE -> request.text().isEmpty() ? OnePass.By.DAY : OnePass.By.SCORE;
      case NEWEST -> OnePass.By.DAY;
      case USED -> OnePass.By.USE;
      case TITLE -> OnePass.By.TITLE;
    };
  }

  private static SearchRequest checked(SearchRequest it) {
    refuse(
        it.text().length() > MOST_CHARACTERS,
        "Nội dung tìm kiếm dài quá " + MOST_CHARACTERS + " ký tự; hãy dùng ít từ hơn.",
        "The search text is longer than " + MOST_CHARACTERS + " characters; use fewer words.");
    refuse(
        it.page() < 1 || it.size() < 0 || it.size() > MOST_SIZE,
        "Số trang phải từ 1 và mỗi trang có từ 0 đến " + MOST_SIZE + " kết quả.",
        "Pages are counted from 1 and have 0 to " + MOST_SIZE + " results.");
    refuse(
        it.page() > MOST_PAGES && it.size() > 0,
        "Chỉ xem được " + MOST_PAGES + " trang kết quả đầu; hãy thêm từ khóa hoặc chọn bộ lọc.",
        "Only the first " + MOST_PAGES + " pages of results are shown; add words or filters.");
    refuse(
        it.selected().values().stream().anyMatch(chosen -> chosen.size() > MOST_CHOSEN),
        "Mỗi bộ lọc chỉ chọn được tối đa " + MOST_CHOSEN + " giá trị.",
        "At most " + MOST_CHOSEN + " values of one filter can be chosen.");
    int page = it.size() == 0 ? 1 : it.page();
    return new SearchRequest(
        Word.clean(it.text()),
        it.selected(),
        it.bounds(),
        it.sort(),
        it.eachEdition(),
        it.literal(),
        page,
        it.size());
  }

  private static void refuse(boolean beyond, String vi, String en) {
    if (beyond) {
      throw new ProblemException(Problem.of(HttpStatus.BAD_REQUEST, "search-limit", vi, en));
    }
  }
}
