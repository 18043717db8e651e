package vn.trangtien.usage;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// What was counted, as the page and its JSON show it.
///
/// @param months the last twelve, oldest first
/// @param datasets the most used in the last 90 days, most first
/// @param agencies by their datasets in the last 90 days, most first
/// @param unanswered what was looked for in vain, most asked first
record Statistics(
    Counts total,
    Counts lately,
    List<Month> months,
    List<Used> datasets,
    List<Used> agencies,
    List<UnansweredSearch> unanswered) {

  Statistics {
    months = List.copyOf(months);
    datasets = List.copyOf(datasets);
    agencies = List.copyOf(agencies);
    unanswered = List.copyOf(unanswered);
  }

  /// How often something was used in each way.
  record Counts(Map<Kind, Long> byKind) {

    static final Counts NONE = new Counts(Map.of());

    Counts {
      byKind = Map.copyOf(byKind);
    }

    Counts plus(Kind kind, long more) {
      Map<Kind, Long> sum = new EnumMap<>(Kind.class);
      sum.putAll(byKind);
      sum.merge(kind, more, Long::sum);
      return new Counts(sum);
    }

    Counts plus(Counts more) {
      Counts sum = this;
      for (var it : more.byKind.entrySet()) {
        sum = sum.plus(it.getKey(), it.getValue());
      }
      return sum;
    }

    long of(Kind kind) {
      return byKind.getOrDefault(kind, 0L);
    }

    long all() {
      return byKind.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  record Month(YearMonth month, Counts counts) {}

  /// A dataset or an agency.
  ///
  /// @param publisher of a dataset; null for an agency
  record Used(Iri iri, Text name, @Nullable Iri publisher, Counts counts) {}
}
