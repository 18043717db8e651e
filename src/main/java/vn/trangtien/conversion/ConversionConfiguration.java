package vn.trangtien.conversion;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import vn.trangtien.parsing.ParsingLimits;

/// What the making of a table may cost.
///
/// @param atOnce `portal.conversion.at-once`: how many files are parsed at once
/// @param megabytes `portal.conversion.megabytes`: of memory for one file
/// @param seconds `portal.conversion.seconds`: for one file, by the clock; later it is tried again
/// @param maxRows `portal.conversion.max-rows`: of a table
/// @param maxColumns `portal.conversion.max-columns`: of a table
/// @param maxCellCharacters `portal.conversion.max-cell-characters`: of a cell
/// @param maxFileMegabytes `portal.conversion.max-file-megabytes`: of a file, and of one unpacked
@ConfigurationProperties("portal.conversion")
record ConversionConfiguration(
    @Bindable(defaultValue = "2") int atOnce,
    @Bindable(defaultValue = "384") int megabytes,
    @Bindable(defaultValue = "120") int seconds,
    @Bindable(defaultValue = "20000000") long maxRows,
    @Bindable(defaultValue = "2000") int maxColumns,
    @Bindable(defaultValue = "1000000") int maxCellCharacters,
    @Bindable(defaultValue = "2048") int maxFileMegabytes) {

  ParsingLimits limits() {
    return new ParsingLimits(
        maxRows, maxColumns, maxCellCharacters, (long) maxFileMegabytes * 1024 * 1024);
  }
}
