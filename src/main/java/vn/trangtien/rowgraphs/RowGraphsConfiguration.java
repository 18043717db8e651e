package vn.trangtien.rowgraphs;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// Which rows become triples, and when.
///
/// @param enabled `portal.rowgraphs.enabled`: whether any do
/// @param rowLimit `portal.rowgraphs.row-limit`: of one dataset; one with more is left out
/// @param tripleLimit `portal.rowgraphs.triple-limit`: of one dataset
/// @param totalLimit `portal.rowgraphs.total-limit`: triples of all datasets together
/// @param triplesPerCommit `portal.rowgraphs.triples-per-commit`: how many one commit tells at
///     most, and how many it forgets; publishing waits for it. Small datasets share a commit, a
///     larger one takes several and is not whole until the last
/// @param waitSeconds `portal.rowgraphs.wait-seconds`: after the start, for the first visitors
@ConfigurationProperties("portal.rowgraphs")
record RowGraphsConfiguration(
    @Bindable(defaultValue = "true") boolean enabled,
    @Bindable(defaultValue = "100000") long rowLimit,
    @Bindable(defaultValue = "2000000") long tripleLimit,
    @Bindable(defaultValue = "5000000") long totalLimit,
    @Bindable(defaultValue = "100000") int triplesPerCommit,
    @Bindable(defaultValue = "5") int waitSeconds) {}
