package vn.trangtien.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.comparison.DescriptionChanges;
import vn.trangtien.comparison.Statement;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;

/// What tells two states of a dataset apart, worked out once.
@Singleton
final class Differences {

  private static final int KEPT = 100;

  private final Pasts pasts;
  private final Wording wording;
  private final TableDifferences tables;
  private final int shown;

  /// States never change, nor does what tells them apart; only a table that was not ready does.
  private final Cache<String, Difference> known = Caffeine.newBuilder().maximumSize(KEPT).build();

  Differences(
      Pasts pasts, Wording wording, TableDifferences tables, HistoryConfiguration configuration) {
    this.pasts = pasts;
    this.wording = wording;
    this.tables = tables;
    this.shown = configuration.shownChanges();
  }

  /// What an address asks for: from one state to another, from the one before to the newest where
  /// it names none.
  ///
  /// @throws ProblemException 404 where there are no two such states
  Difference of(String slug, Optional<String> from, Optional<String> to) {
    Past newest = pasts.newest(slug);
    Past after = to.map(it -> pasts.at(newest.revision().record(), it)).orElse(newest);
    Past before =
        from.map(it -> pasts.at(newest.revision().record(), it))
            .or(() -> pasts.before(after))
            .orElseThrow(Differences::onlyOne);
    return before.sequence() <= after.sequence() ? between(before, after) : between(after, before);
  }

  private Difference between(Past before, Past after) {
    String name = before.revision().hash() + " " + after.revision().hash();
    Difference kept = known.getIfPresent(name);
    if (kept != null) {
      return kept;
    }
    CatalogRecord was = before.entry();
    CatalogRecord is = after.entry();
    if (was == null || is == null) {
      return new Difference(before, after, List.of(), 0, List.of());
    }
    List<Statement.Change> changes =
        DescriptionChanges.between(was.description(), is.description());
    TableDifferences.Answer compared = tables.between(was, is);
    Difference difference =
        new Difference(
            before,
            after,
            changes.stream().limit(shown).map(it -> wording.said(it, was, is)).toList(),
            changes.size(),
            compared.tables());
    if (compared.whole()) {
      known.put(name, difference);
    }
    return difference;
  }

  private static ProblemException onlyOne() {
    return new ProblemException(
        Problem.notFound(
            "Tập dữ liệu này chưa có lần công bố nào trước đó để so sánh.",
            "This dataset has no earlier revision to compare with."));
  }
}
