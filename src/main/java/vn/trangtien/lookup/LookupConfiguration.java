package vn.trangtien.lookup;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

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
    @Bindable(defaultValue = "150") int patienceSeconds) {}
