package vn.trangtien.packages;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// Whom the portal says it is.
///
/// @param ckanVersion `portal.packages.ckan-version`: the CKAN whose calls are answered, for
///     clients that ask before they use one
@ConfigurationProperties("portal.packages")
record PackagesConfiguration(@Bindable(defaultValue = "2.11.4") String ckanVersion) {}
