package vn.trangtien.charts;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How many charts are remembered.
///
/// @param kept `portal.charts.kept`: charts whose numbers stay in memory, some kilobytes each
@ConfigurationProperties("portal.charts")
record ChartsConfiguration(@Bindable(defaultValue = "1000") int kept) {}
