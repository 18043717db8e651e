package vn.trangtien.lookup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Marks;
import vn.trangtien.language.VietnameseAnalyzer;
import vn.trangtien.language.Word;
import vn.trangtien.rows.DatasetTable;

/// Finds the rows that a search asks for by name.
@Singleton
public final class RowLookup {

  /// The longest text that is looked up, in characters.
  public static final int MOST_CHARACTERS = 200;

  /// Words that more rows answer ask for a subject, not for rows.
  private static final int MOST_ROWS = 300;

  private static final int MOST_WORDS = 24;
  private static final int LOOKED_AT = 60;
  private static final int OF_ONE_DATASET = 2;
  private static final int REMEMBERED = 2_000;

  /// What was asked of a commit.
  private record Asked(String generation, String text, int most) {}

  private final LookupProjection rows;
  private final LookupConfiguration limits;
  private final VietnameseAnalyzer analyzer = new VietnameseAnalyzer();
  private final Cache<Asked, List<FoundRow>> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  RowLookup(LookupProjection rows, LookupConfiguration limits) {
    this.rows = rows;
    this.limits = limits;
  }

  /// The rows that `text` asks for, best first, at most two of one dataset; none where it asks for
  /// a subject that many rows are of.
  public List<FoundRow> find(String text, int most) {
    String clean = Word.clean(text);
    if (clean.isEmpty() || clean.length() > MOST_CHARACTERS) {
      return List.of();
    }
    return rows.read(
        commit ->
            known.get(
                new Asked(commit.generation, clean, most), asked -> find(commit, clean, most)));
  }

  /// Names what is looked up in: while it stays the same, equal questions have equal answers.
  public String generation() {
    return rows.read(it -> it.generation);
  }

  /// Why the rows of `table` are not found here; empty where they are.
  public Optional<Text> leftOut(DatasetTable table) {
    return limits.leftOut(table);
  }

  private List<FoundRow> find(LookupProjection.Commit commit, String text, int most) {
    List<Word> words =
        Word.of(analyzer, text).stream().filter(it -> !it.stops()).limit(MOST_WORDS).toList();
    try {
      RowQuestion question = new RowQuestion(words, commit.getIndexReader());
      if (!question.namesSomething()) {
        return List.of();
      }
      TopDocs top = commit.search(question.asTyped(), LOOKED_AT);
      if (top.scoreDocs.length == 0 && question.isMarked()) {
        top = commit.search(question.withoutMarks(), LOOKED_AT);
      }
      return top.totalHits.value() > MOST_ROWS ? List.of() : best(commit, top, words, most);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException("The index of rows cannot be read", failed);
    }
  }

  private List<FoundRow> best(
      LookupProjection.Commit commit, TopDocs top, List<Word> words, int most) throws IOException {
    Map<String, List<Document>> byDataset = new LinkedHashMap<>();
    for (ScoreDoc hit : top.scoreDocs) {
      Document row = commit.storedFields().document(hit.doc);
      byDataset.computeIfAbsent(row.get(RowFields.DATASET), it -> new ArrayList<>()).add(row);
    }
    Marks marks = new Marks(analyzer, words, words.stream().anyMatch(Word::marked));
    List<FoundRow> found = new ArrayList<>();
    for (List<Document> ofOne : byDataset.values()) {
      int shown = Math.min(OF_ONE_DATASET, ofOne.size());
      for (int i = 0; i < shown && found.size() < most; i++) {
        found.add(RowFields.read(ofOne.get(i), marks, i == shown - 1 ? ofOne.size() - shown : 0));
      }
    }
    return found;
  }
}
