package vn.trangtien.lookup;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.Optional;
import vn.trangtien.identifier.Text;
import vn.trangtien.rows.DatasetTable;

/// What the index of rows may cost.
///
/// @param folder `portal.lookup.folder`: of the index, `lookup` in the data folder
/// @param maxRows `portal.lookup.max-rows`: a table with more rows is left out; 0 for all
/// @param maxFileMegabytes `portal.lookup.max-file-megabytes`: a file that is larger is not opened
///     for this
/// @param patienceSeconds `portal.lookup.patience-seconds`: how long one table may take to open
@ConfigurationProperties("portal.lookup")
record LookupConfiguration(
    Path folder,
    @Bindable(defaultValue = "50000") long maxRows,
    @Bindable(defaultValue = "50") int maxFileMegabytes,
    @Bindable(defaultValue = "150") int patienceSeconds) {

  /// Why the rows of `table` are not found; empty where they are, or where no rows are at all.
  Optional<Text> leftOut(DatasetTable table) {
    long rows = table.table().rowCount();
    if (maxRows > 0 && rows > maxRows) {
      return Optional.of(
          new Text(
              "Ô tìm kiếm không tìm bên trong bảng này: bảng có %d dòng, nhiều hơn mức %d dòng."
                  .formatted(rows, maxRows),
              "The search does not look into this table: it has %d rows, more than %d."
                  .formatted(rows, maxRows)));
    }
    if (maxRows > 0 && table.distribution().byteSize() > (long) maxFileMegabytes << 20) {
      return Optional.of(
          new Text(
              "Ô tìm kiếm không tìm bên trong bảng này: tệp lớn hơn %d MB."
                  .formatted(maxFileMegabytes),
              "The search does not look into this table: its file is larger than %d MB."
                  .formatted(maxFileMegabytes)));
    }
    return Optional.empty();
  }
}
