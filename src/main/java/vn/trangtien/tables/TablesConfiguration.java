package vn.trangtien.tables;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/// Where tables are kept and what questions to them may cost.
///
/// @param folder `portal.tables.folder`: `tables` in the data folder
/// @param memoryMegabytes `portal.tables.memory-megabytes`: what questions together may take
/// @param threads `portal.tables.threads`: of one question; 0 for one per processor
/// @param querySeconds `portal.tables.query-seconds`: a longer question is stopped
/// @param open `portal.tables.open`: how many tables stay open
/// @param pauseSeconds `portal.tables.pause-seconds`: before a file is tried again that was not
///     read to its end
@ConfigurationProperties("portal.tables")
record TablesConfiguration(
    Path folder,
    @Bindable(defaultValue = "512") int memoryMegabytes,
    @Bindable(defaultValue = "0") int threads,
    @Bindable(defaultValue = "10") int querySeconds,
    @Bindable(defaultValue = "200") int open,
    @Bindable(defaultValue = "60") int pauseSeconds) {}
