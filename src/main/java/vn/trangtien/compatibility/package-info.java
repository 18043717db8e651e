/// Which clients, formats and standards the portal works with: it asks itself what they ask, over
/// its own port, and tells what was answered last.
///
/// What is asked and expected stands as data in `compatibility/contracts.json`. Each node asks
/// itself and tells its own results; they are kept in memory alone. It never asks anybody else.
@NullMarked
package vn.trangtien.compatibility;

import org.jspecify.annotations.NullMarked;
