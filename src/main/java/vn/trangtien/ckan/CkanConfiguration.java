package vn.trangtien.ckan;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What speaking CKAN may cost.
///
/// @param cacheMegabytes `portal.ckan.cache-megabytes`: of packages that are kept as JSON
@ConfigurationProperties("portal.ckan")
record CkanConfiguration(@Bindable(defaultValue = "32") int cacheMegabytes) {}
