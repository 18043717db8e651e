package vn.trangtien.browsing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.RowRequest;
import vn.trangtien.tables.Filter;
import vn.trangtien.tables.Statistics;

/// What is known of all rows that some filters leave; kept, for tables never change.
@Singleton
final class TableFacts {

  /// Beyond this a walk over every column takes longer than a reader waits.
  private static final long MOST_ROWS = 200_000;

  private static final int MOST_COLUMNS = 60;
  private static final int MOST_CHARACTERS = 80;

  private final Cache<String, Facts> kept = Caffeine.newBuilder().maximumSize(300).build();

  /// How many rows there are, and what the first columns hold; none of these where the table is
  /// large.
  record Facts(long count, List<Statistics> columns) {
    Facts {
      columns = List.copyOf(columns);
    }
  }

  /// To be asked at the desk.
  Facts of(DatasetTable table, RowRequest request) {
    String filters = request.selecting(List.of()).sortedBy(List.of()).whole().print();
    String name = table.table().name() + "\n" + filters;
    Facts known = kept.getIfPresent(name);
    if (known == null) {
      known = read(table, request.filters(table));
      kept.put(name, known);
    }
    return known;
  }

  private static Facts read(DatasetTable table, List<Filter> where) {
    long count = table.table().count(where);
    boolean small = table.table().rowCount() <= MOST_ROWS;
    return new Facts(
        count,
        table.table().columns().stream()
            .limit(small && count > 0 ? MOST_COLUMNS : 0)
            .map(it -> shortened(table.table().statistics(it.name(), where)))
            .toList());
  }

  /// Long cells are no values to choose from, and memory is dear.
  private static Statistics shortened(Statistics it) {
    String min = it.min();
    String max = it.max();
    return new Statistics(
        it.column(),
        it.filled(),
        it.distinct(),
        min == null || min.length() > MOST_CHARACTERS ? null : min,
        max == null || max.length() > MOST_CHARACTERS ? null : max,
        it.mean(),
        it.bars().stream().filter(bar -> bar.from().length() <= MOST_CHARACTERS).toList());
  }
}
