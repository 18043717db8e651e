package vn.trangtien.usage;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What counting may cost, and what of it is shown.
///
/// @param waiting `portal.usage.waiting`: how many different counts wait in memory to be written
/// @param waitingSearches `portal.usage.waiting-searches`: how many different searches wait
/// @param keptSearches `portal.usage.kept-searches`: how many different searches are kept; the
///     rarest and oldest leave
/// @param shownFrom `portal.usage.shown-from`: how often a search must have been asked before
///     strangers see its words
@ConfigurationProperties("portal.usage")
record UsageConfiguration(
    @Bindable(defaultValue = "20000") int waiting,
    @Bindable(defaultValue = "1000") int waitingSearches,
    @Bindable(defaultValue = "10000") int keptSearches,
    @Bindable(defaultValue = "3") int shownFrom) {}
