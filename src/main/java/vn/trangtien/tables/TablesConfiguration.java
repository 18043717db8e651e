package vn.trangtien.tables;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import vn.trangtien.parsing.ParsingLimits;

/// Where tables are kept and what they may cost.
///
/// @param folder `portal.tables.folder`: `tables` in the data folder
/// @param memoryMegabytes `portal.tables.memory-megabytes`: what questions together may take
/// @param threads `portal.tables.threads`: of one question; 0 for one per processor
/// @param querySeconds `portal.tables.query-seconds`: a longer question is stopped
/// @param open `portal.tables.open`: how many tables stay open
/// @param conversions `portal.tables.conversions`: how many files are parsed at once
/// @param conversionMegabytes `portal.tables.conversion-megabytes`: of memory for one file
/// @param conversionSeconds `portal.tables.conversion-seconds`: for one file
/// @param maxRows `portal.tables.max-rows`: of a table
/// @param maxColumns `portal.tables.max-columns`: of a table
/// @param maxCellCharacters `portal.tables.max-cell-characters`: of a cell
/// @param maxFileMegabytes `portal.tables.max-file-megabytes`: of a file, and of one unpacked
@ConfigurationProperties("portal.tables")
record TablesConfiguration(
    Path folder,
    @Bindable(defaultValue = "512") int memoryMegabytes,
    @Bindable(defaultValue = "0") int threads,
    @Bindable(defaultValue = "10") int querySeconds,
    @Bindable(defaultValue = "200") int open,
    @Bindable(defaultValue = "2") int conversions,
    @Bindable(defaultValue = "384") int conversionMegabytes,
    @Bindable(defaultValue = "120") int conversionSeconds,
    @Bindable(defaultValue = "20000000") long maxRows,
    @Bindable(defaultValue = "2000") int maxColumns,
    @Bindable(defaultValue = "1000000") int maxCellCharacters,
    @Bindable(defaultValue = "2048") int maxFileMegabytes) {

  ParsingLimits limits() {
    return new ParsingLimits(
        maxRows, maxColumns, maxCellCharacters, (long) maxFileMegabytes * 1024 * 1024);
  }
}
