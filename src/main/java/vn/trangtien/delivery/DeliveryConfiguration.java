package vn.trangtien.delivery;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What sending rows may cost.
///
/// @param cacheMegabytes `portal.rows.cache-megabytes`: of pages that are kept
/// @param exports `portal.rows.exports`: how many exports run at once
/// @param exportsPerClient `portal.rows.exports-per-client`: of one client, waiting ones included
/// @param exportsAtWork `portal.rows.exports-at-work`: how many of them read rows at one moment;
///     the others send what they have
/// @param exportWaitSeconds `portal.rows.export-wait-seconds`: how long an export waits for a place
/// @param exportSeconds `portal.rows.export-seconds`: after that it breaks off
/// @param parquetMegabytes `portal.rows.parquet-megabytes`: of Parquet files that are kept
/// @param trustForwarded `portal.rows.trust-forwarded`: whether the last address in
///     `X-Forwarded-For` is the client, because a proxy of ours wrote it
@ConfigurationProperties("portal.rows")
record DeliveryConfiguration(
    @Bindable(defaultValue = "16") int cacheMegabytes,
    @Bindable(defaultValue = "16") int exports,
    @Bindable(defaultValue = "4") int exportsPerClient,
    @Bindable(defaultValue = "1") int exportsAtWork,
    @Bindable(defaultValue = "20") int exportWaitSeconds,
    @Bindable(defaultValue = "1800") int exportSeconds,
    @Bindable(defaultValue = "1024") int parquetMegabytes,
    @Bindable(defaultValue = "false") boolean trustForwarded) {}
