/// Places in time: what is known of a ward, a commune, a district, today and before.
///
/// A place is a code together with the day from which it is valid, because codes and names are used
/// again. `PlacePages` shows the tree of a day and the page of each place; `Mentions` remembers
/// which tables have rows about which place, read from the columns whose codes are places.
@NullMarked
package vn.trangtien.places;

import org.jspecify.annotations.NullMarked;
