/// The rows of the datasets in `catalog/` that are marked *illustrative*: made by rule and by
/// chance with fixed seeds, so that the portal can be seen at work with data of a whole province.
///
/// [Illustration] writes them; the same program writes the same bytes every time. Places, codes
/// and years are the real ones and agree between tables; everything counted is invented. It knows
/// nothing of the portal, and the portal nothing of it. It invents no person, and a premises that
/// it invents says so in its name.
@NullMarked
package vn.trangtien.illustration;

import org.jspecify.annotations.NullMarked;
