package vn.trangtien.search;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/// Where the search index is kept and how much of its answers is remembered.
///
/// @param folder `portal.search.folder`: of the index, `search` in the data folder
/// @param rememberedHits `portal.search.remembered-hits`: how many hits the answers that are kept
///     in memory may hold together; about 2 kB each
@ConfigurationProperties("portal.search")
record SearchConfiguration(Path folder, @Bindable(defaultValue = "5000") int rememberedHits) {}
