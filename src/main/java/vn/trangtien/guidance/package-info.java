/// Pages about the portal itself: how its design is made, whom it leaves out, how it is doing at
/// this moment, where developers begin, and what is shown without a network.
///
/// What law asks of the portal is read from the ontologies; what state it is in is asked of the
/// same parts that `/health` asks. No page here needs the search.
@NullMarked
package vn.trangtien.guidance;

import org.jspecify.annotations.NullMarked;
