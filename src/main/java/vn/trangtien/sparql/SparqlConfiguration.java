package vn.trangtien.sparql;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What a query may cost.
///
/// @param bodyKilobytes `portal.sparql.body-kilobytes`: the longest request body
/// @param timeoutSeconds `portal.sparql.timeout-seconds`: how long a query may compute
/// @param deliverySeconds `portal.sparql.delivery-seconds`: how long a client may take to fetch the
///     answer
/// @param memoryMegabytes `portal.sparql.memory-megabytes`: what it may hold at once to sort,
///     group,
///     join or tell apart
/// @param resultMegabytes `portal.sparql.result-megabytes`: the longest answer
/// @param running `portal.sparql.running`: how many longer queries run at once
/// @param brief `portal.sparql.brief`: how many more may run that have not yet used their brief
///     time
/// @param briefMillis `portal.sparql.brief-millis`: that time
/// @param waitSeconds `portal.sparql.wait-seconds`: how long a query waits for its turn
/// @param trustForwarded `portal.sparql.trust-forwarded`: whether the last address in
///     `X-Forwarded-For` is the client, because a proxy of ours wrote it
@ConfigurationProperties("portal.sparql")
record SparqlConfiguration(
    @Bindable(defaultValue = "1024") int bodyKilobytes,
    @Bindable(defaultValue = "30") int timeoutSeconds,
    @Bindable(defaultValue = "300") int deliverySeconds,
    @Bindable(defaultValue = "256") int memoryMegabytes,
    @Bindable(defaultValue = "512") int resultMegabytes,
    @Bindable(defaultValue = "2") int running,
    @Bindable(defaultValue = "2") int brief,
    @Bindable(defaultValue = "200") int briefMillis,
    @Bindable(defaultValue = "10") int waitSeconds,
    @Bindable(defaultValue = "false") boolean trustForwarded) {}
