package vn.trangtien.linkeddata;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import java.nio.file.Path;
import vn.trangtien.http.EntityTag;

/// How much RDF is given at a time.
///
/// @param folder `portal.linkeddata.folder`: where dumps are kept, `linkeddata` in the data folder
/// @param pageSize `portal.linkeddata.page-size`: datasets on a page of the catalogue
/// @param maxPageSize `portal.linkeddata.max-page-size`: the most that a client may ask for
/// @param cacheBytes `portal.linkeddata.cache-bytes`: rendered documents kept in memory
/// @param renderings `portal.linkeddata.renderings`: how many are made at a time, others wait
/// @param maxAgeSeconds `portal.linkeddata.max-age-seconds`: how long a cache need not ask again
@ConfigurationProperties("portal.linkeddata")
record LinkedDataConfiguration(
    Path folder,
    @Bindable(defaultValue = "100") int pageSize,
    @Bindable(defaultValue = "1000") int maxPageSize,
    @Bindable(defaultValue = "67108864") long cacheBytes,
    @Bindable(defaultValue = "4") int renderings,
    @Bindable(defaultValue = "60") int maxAgeSeconds) {

  /// `response` with what caches should know of it.
  <T> MutableHttpResponse<T> cached(MutableHttpResponse<T> response, EntityTag tag) {
    return response
        .header(HttpHeaders.ETAG, tag.toString())
        .header(
            HttpHeaders.CACHE_CONTROL, "public, max-age=" + maxAgeSeconds + ", must-revalidate");
  }
}
