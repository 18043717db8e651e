package vn.trangtien.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Vocabulary;

/// What an inspection found.
///
/// @param findings by file; empty where everything keeps its promises
/// @param datasets what stands in the folder, by file
public record InspectionReport(List<Finding> findings, List<Line> datasets) {

  public InspectionReport {
    findings = List.copyOf(findings);
    datasets = List.copyOf(datasets);
  }

  /// One dataset.
  ///
  /// @param grade how honest its rows are, such as `restated`
  /// @param rows of all its tables
  /// @param bytes of all its files
  /// @param due the day by which its rhythm promises an update; null where it promises none
  /// @param status such as `closed`; empty while it is kept up to date
  public record Line(
      String slug,
      String agency,
      String grade,
      List<Iri> themes,
      long rows,
      long bytes,
      @Nullable LocalDate modified,
      @Nullable LocalDate due,
      boolean overdue,
      String status) {

    static Line of(Dataset dataset, long rows, Vocabulary vocabulary, LocalDate today) {
      Iri status = dataset.life().status();
      Iri frequency = dataset.accrualPeriodicity();
      Iri provenance = dataset.provenance();
      LocalDate modified = dataset.modified();
      LocalDate due = null;
      if (status == null && frequency != null && modified != null) {
        due = vocabulary.due(frequency, modified).orElse(null);
      }
      return new Line(
          dataset.slug(),
          dataset.publisher().name(),
          provenance == null ? "" : provenance.name(),
          dataset.theme(),
          rows,
          dataset.distribution().stream().mapToLong(Distribution::byteSize).sum(),
          modified,
          due,
          due != null && due.isBefore(today),
          status == null ? "" : status.name());
    }

    String row() {
      String next = due == null ? "–" : due + (overdue ? " quá hạn/overdue" : "");
      return "%-44s %-14s %-12s %8d %10d %-10s %-26s %s"
          .formatted(
              slug, agency, grade, rows, bytes, Objects.toString(modified, "–"), next, status)
          .stripTrailing();
    }
  }

  /// The findings, a table of all datasets, and the totals, as lines for a terminal.
  @Override
  public String toString() {
    Stream<String> heading =
        Stream.of(
            "%-44s %-14s %-12s %8s %10s %-10s %-26s %s"
                .formatted(
                    "slug", "agency", "grade", "rows", "bytes", "modified", "next due", "status"));
    Map<String, Long> grades =
        datasets.stream()
            .collect(Collectors.groupingBy(Line::grade, TreeMap::new, Collectors.counting()));
    long agencies = datasets.stream().map(Line::agency).distinct().count();
    long themes = datasets.stream().flatMap(it -> it.themes().stream()).distinct().count();
    return Stream.of(
            findings.stream().map(Finding::toString),
            heading,
            datasets.stream().map(Line::row),
            Stream.of(
                "Tập dữ liệu %d, cơ quan %d, lĩnh vực %d, nguồn gốc %s, lỗi %d"
                    .formatted(datasets.size(), agencies, themes, grades, findings.size()),
                "Datasets %d, agencies %d, themes %d, grades %s, findings %d"
                    .formatted(datasets.size(), agencies, themes, grades, findings.size())))
        .flatMap(it -> it)
        .collect(Collectors.joining("\n"));
  }
}
