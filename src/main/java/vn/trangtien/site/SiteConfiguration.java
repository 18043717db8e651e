package vn.trangtien.site;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How much the pages show and take.
///
/// @param hits `portal.site.hits`: datasets on one page of a search, at most 100
/// @param pages `portal.site.pages`: the last page of a search that can be reached, at most 100
/// @param textLength `portal.site.text-length`: the longest words to look for, in characters
/// @param choices `portal.site.choices`: how many facet values can be chosen at once
/// @param sitemapDatasets `portal.site.sitemap-datasets`: in one sitemap file, at most 25,000
@ConfigurationProperties("portal.site")
record SiteConfiguration(
    @Bindable(defaultValue = "20") int hits,
    @Bindable(defaultValue = "100") int pages,
    @Bindable(defaultValue = "200") int textLength,
    @Bindable(defaultValue = "50") int choices,
    @Bindable(defaultValue = "20000") int sitemapDatasets) {}
