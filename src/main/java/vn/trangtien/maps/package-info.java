/// Maps of what tables say of places, on ground of our own: points, lines and areas of a dataset
/// over the names of today's communes. No other host is asked unless the operator names a tile
/// server.
///
/// Every map has the same as a list below it, for those who cannot see it or want no script. What
/// is drawn comes from the dataset's own GeoJSON or from the rows; nothing is drawn that no
/// dataset says, so no boundary is invented.
@NullMarked
package vn.trangtien.maps;

import org.jspecify.annotations.NullMarked;
