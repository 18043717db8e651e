package vn.trangtien.datastore;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What asking for rows in CKAN's way may cost.
///
/// @param pageMegabytes `portal.datastore.page-megabytes`: of one page, which stands in memory
/// @param dumpRows `portal.datastore.dump-rows`: how many rows of a dump are read at once
@ConfigurationProperties("portal.datastore")
record DatastoreConfiguration(
    @Bindable(defaultValue = "24") int pageMegabytes,
    @Bindable(defaultValue = "2000") int dumpRows) {}
