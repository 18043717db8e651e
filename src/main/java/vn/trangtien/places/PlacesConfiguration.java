package vn.trangtien.places;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// What it may cost to know which rows are about a place.
///
/// @param maxRows `portal.places.max-rows`: a table with more rows is left out
/// @param maxFileMegabytes `portal.places.max-file-megabytes`: a larger file is not opened for this
/// @param maxCodes `portal.places.max-codes`: how many different codes of one column are counted
/// @param tableSeconds `portal.places.table-seconds`: how long one table may take to open
/// @param patienceMilliseconds `portal.places.patience-milliseconds`: how long a visitor waits for
///     tables that were not read yet
/// @param wordsLength `portal.places.words-length`: the longest name to look for, in characters
@ConfigurationProperties("portal.places")
record PlacesConfiguration(
    @Bindable(defaultValue = "2000000") long maxRows,
    @Bindable(defaultValue = "200") int maxFileMegabytes,
    @Bindable(defaultValue = "5000") int maxCodes,
    @Bindable(defaultValue = "60") int tableSeconds,
    @Bindable(defaultValue = "1500") long patienceMilliseconds,
    @Bindable(defaultValue = "100") int wordsLength) {}
