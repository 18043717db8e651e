package vn.trangtien.compatibility;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How the portal asks itself.
///
/// @param enabled `portal.compatibility.enabled`: whether it does
/// @param contracts `portal.compatibility.contracts`: a file of contracts in place of those that
///     are packed with the portal; empty where there is none
/// @param pauseMillis `portal.compatibility.pause-millis`: how long it rests between two questions
/// @param timeoutSeconds `portal.compatibility.timeout-seconds`: how long it waits for an answer
@ConfigurationProperties("portal.compatibility")
record CompatibilityConfiguration(
    @Bindable(defaultValue = "true") boolean enabled,
    @Bindable(defaultValue = "") String contracts,
    @Bindable(defaultValue = "250") int pauseMillis,
    @Bindable(defaultValue = "60") int timeoutSeconds) {}
