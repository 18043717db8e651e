/// Views of the one catalogue for those who come by who they are: a door for each audience, with
/// its own words and hand-picked collections.
///
/// What stands behind a door is data (`ontologies/audiences.ttl`, `ontologies/collections.ttl`);
/// nothing is chosen in code. [Doors] lists them for other pages. A dataset that was withdrawn
/// leaves its collections by itself.
@NullMarked
package vn.trangtien.doors;

import org.jspecify.annotations.NullMarked;
