package vn.trangtien.history;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How much of the past is told at a time.
///
/// @param pageSize `portal.history.page-size`: revisions on a page
/// @param timeMapSize `portal.history.time-map-size`: moments in one time map, the newest
/// @param shownChanges `portal.history.shown-changes`: changes of a description that are told
/// @param shownRows `portal.history.shown-rows`: rows of each kind that are told; all are counted
/// @param comparedRows `portal.history.compared-rows`: a larger table is not compared
/// @param comparedTables `portal.history.compared-tables`: tables of one dataset that are compared
/// @param patienceSeconds `portal.history.patience-seconds`: how long a visitor waits for a table
///     in the making
@ConfigurationProperties("portal.history")
record HistoryConfiguration(
    @Bindable(defaultValue = "100") int pageSize,
    @Bindable(defaultValue = "1000") int timeMapSize,
    @Bindable(defaultValue = "300") int shownChanges,
    @Bindable(defaultValue = "50") int shownRows,
    @Bindable(defaultValue = "300000") long comparedRows,
    @Bindable(defaultValue = "4") int comparedTables,
    @Bindable(defaultValue = "10") int patienceSeconds) {}
