package vn.trangtien.maps;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What maps show and stand on.
///
/// @param mostPoints `portal.maps.most-points`: rows drawn on one map at most
/// @param mostKilobytes `portal.maps.most-kilobytes`: a larger GeoJSON file is not drawn whole
/// @param listed `portal.maps.listed`: rows in the list below a map
/// @param tileAddress `portal.maps.tile-address`: of a tile server, such as
///     `https://tiles.example.vn/{z}/{x}/{y}.png`; none by default, and nobody else is asked
/// @param tileAttribution `portal.maps.tile-attribution`: whom to thank for the tiles
@ConfigurationProperties("portal.maps")
record MapsConfiguration(
    @Bindable(defaultValue = "3000") int mostPoints,
    @Bindable(defaultValue = "3000") long mostKilobytes,
    @Bindable(defaultValue = "100") int listed,
    @Nullable String tileAddress,
    @Bindable(defaultValue = "") String tileAttribution) {

  /// What pages with a map may load, which is one host more where tiles are wanted
  /// ([CSP 3](https://www.w3.org/TR/CSP3/)).
  String policy() {
    String tiles = tileAddress;
    String host = "";
    if (tiles != null && !tiles.isEmpty()) {
      URI uri = URI.create(tiles.replaceAll("[{][^}]*[}]", "a"));
      host = " " + uri.getScheme() + "://" + uri.getRawAuthority();
    }
    return "default-src 'self'; img-src 'self' data:"
        + host
        + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }
}
