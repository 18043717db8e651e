package vn.trangtien.charts;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How many charts are remembered.
///
/// @param kept `portal.charts.kept`: charts whose numbers stay in memory, some kilobytes each
/// @param drawn `portal.charts.drawn`: charts of pages whose pictures stay in memory too, some ten
///     kilobytes each
@ConfigurationProperties("portal.charts")
record ChartsConfiguration(
    @Bindable(defaultValue = "1000") int kept, @Bindable(defaultValue = "300") int drawn) {}
