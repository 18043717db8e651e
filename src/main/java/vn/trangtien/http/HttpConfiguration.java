package vn.trangtien.http;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What a request may be.
///
/// @param base `portal.http.base`, set by `portal.base`: the public address, http or https
/// @param targetLength `portal.http.target-length`: the longest request target, in bytes
@ConfigurationProperties("portal.http")
public record HttpConfiguration(String base, @Bindable(defaultValue = "8192") int targetLength) {}
