package vn.trangtien.history;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.history.Difference.Compared;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.rows.Desk;
import vn.trangtien.tables.Opening;
import vn.trangtien.tables.Table;
import vn.trangtien.tables.TableChanges;

/// Which rows came, went and changed between two states of a dataset.
@Singleton
final class TableDifferences {

  private static final Text BUSY =
      new Text(
          "Bảng đang được chuẩn bị hoặc cổng đang bận; xin tải lại trang sau ít phút.",
          "The table is being prepared or the portal is busy; please load this again in some"
              + " minutes.");
  private static final Text MANY =
      new Text(
          "Tập dữ liệu có nhiều bảng thay đổi cùng lúc; bảng này không được so sánh.",
          "Many tables of the dataset changed at once; this one was not compared.");
  private static final Text LOST =
      new Text(
          "Một trong hai tệp không còn được lưu, nên không so sánh được các dòng.",
          "One of the two files is no longer kept, so rows cannot be compared.");

  private final DatasetTables tables;
  private final Desk desk;
  private final HistoryConfiguration configuration;

  TableDifferences(DatasetTables tables, Desk desk, HistoryConfiguration configuration) {
    this.tables = tables;
    this.desk = desk;
    this.configuration = configuration;
  }

  /// @param whole whether asking again would tell no more
  record Answer(List<Compared> tables, boolean whole) {}

  Answer between(CatalogRecord before, CatalogRecord after) {
    List<Compared> compared = new ArrayList<>();
    List<Distribution> was = tables.of(before.dataset());
    for (Distribution is : tables.of(after.dataset())) {
      Optional<Distribution> same =
          was.stream().filter(it -> it.iri().equals(is.iri())).findFirst();
      if (same.isPresent() && !same.get().checksum().equals(is.checksum())) {
        compared.add(
            compared.size() < configuration.comparedTables()
                ? compare(same.get(), is)
                : new Compared(is.fileName(), MANY, null));
      }
    }
    return new Answer(compared, compared.stream().noneMatch(it -> it.note().equals(BUSY)));
  }

  private Compared compare(Distribution was, Distribution is) {
    try {
      Opening before = open(was);
      Opening after = open(is);
      if (before instanceof Opening.Opened(Table one)
          && after instanceof Opening.Opened(Table other)) {
        return compare(was, one, is, other);
      }
      Text reason = reason(before).isEmpty() ? reason(after) : reason(before);
      return new Compared(is.fileName(), reason, null);
    } catch (PortalException missing) {
      if (missing.code() == PortalException.Code.FILE_MISSING) {
        return new Compared(is.fileName(), LOST, null);
      }
      throw missing;
    } catch (ProblemException busy) {
      return new Compared(is.fileName(), BUSY, null);
    }
  }

  private Compared compare(Distribution was, Table before, Distribution is, Table after) {
    if (Math.max(before.rowCount(), after.rowCount()) > configuration.comparedRows()) {
      return new Compared(is.fileName(), tooLarge(), null);
    }
    List<String> key = was.primaryKey().equals(is.primaryKey()) ? is.primaryKey() : List.of();
    TableChanges changes =
        desk.ask(() -> TableChanges.between(before, after, key, configuration.shownRows()));
    return new Compared(is.fileName(), Text.EMPTY, changes);
  }

  private Opening open(Distribution distribution) {
    return tables.opening(distribution, Duration.ofSeconds(configuration.patienceSeconds()));
  }

  private static Text reason(Opening opening) {
    return switch (opening) {
      case Opening.Opened _ -> Text.EMPTY;
      case Opening.Unreadable(Text why) -> why;
      case Opening.Unfinished _, Opening.Busy _ -> BUSY;
    };
  }

  private Text tooLarge() {
    String most = Long.toString(configuration.comparedRows());
    return new Text(
        "Bảng có hơn " + most + " dòng nên không được so sánh từng dòng ở đây; hãy tải hai tệp.",
        "The table has more than " + most + " rows and is not compared here; download both files.");
  }
}
