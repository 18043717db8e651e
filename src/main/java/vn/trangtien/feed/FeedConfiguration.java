package vn.trangtien.feed;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/// How the feed is told.
///
/// @param pageSize `portal.feed.page-size`: activities on a page; who changes it makes every
///     follower start anew
/// @param entries `portal.feed.entries`: changes in an Atom feed, the newest
@ConfigurationProperties("portal.feed")
record FeedConfiguration(
    @Bindable(defaultValue = "50") int pageSize, @Bindable(defaultValue = "50") int entries) {}
