package vn.trangtien.requests;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What a stranger may send to the queue.
///
/// @param hourly `portal.requests.hourly`: how many requests one address may send in an hour
/// @param leastSeconds `portal.requests.least-seconds`: nobody fills the form faster
/// @param mostHours `portal.requests.most-hours`: after that a form must be opened anew
/// @param whatLength `portal.requests.what-length`: of what is asked for, in characters, at most
///     4,000
/// @param purposeLength `portal.requests.purpose-length`: of what it is for, at most 2,000
/// @param shortLength `portal.requests.short-length`: of each other field, at most 400
/// @param links `portal.requests.links`: how many web addresses all fields may hold together
/// @param bodyKilobytes `portal.requests.body-kilobytes`: of what is sent altogether
/// @param trustForwarded `portal.requests.trust-forwarded`: whether the last address in
///     `X-Forwarded-For` is the client, because a proxy of ours wrote it
@ConfigurationProperties("portal.requests")
record RequestsConfiguration(
    @Bindable(defaultValue = "5") int hourly,
    @Bindable(defaultValue = "4") int leastSeconds,
    @Bindable(defaultValue = "12") int mostHours,
    @Bindable(defaultValue = "2000") int whatLength,
    @Bindable(defaultValue = "1000") int purposeLength,
    @Bindable(defaultValue = "200") int shortLength,
    @Bindable(defaultValue = "2") int links,
    @Bindable(defaultValue = "64") int bodyKilobytes,
    @Bindable(defaultValue = "false") boolean trustForwarded) {}
