package vn.trangtien.rows;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What questions about rows may cost.
///
/// @param patienceSeconds `portal.rows.patience-seconds`: how long a visitor waits for a table in
///     the making
/// @param questions `portal.rows.questions`: how many questions are put to tables at once
/// @param waiting `portal.rows.waiting`: how many more may wait for their turn
@ConfigurationProperties("portal.rows")
record RowsConfiguration(
    @Bindable(defaultValue = "5") int patienceSeconds,
    @Bindable(defaultValue = "8") int questions,
    @Bindable(defaultValue = "200") int waiting) {}
