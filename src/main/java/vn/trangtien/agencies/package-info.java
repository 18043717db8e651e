/// The agencies: who they are, what came before and after them, and how well they keep what they
/// promise: a scoreboard that says how each of its numbers is counted.
///
/// `Scores` remembers the few facts of every dataset that the numbers are made of and follows the
/// ledger; a `Score` is one agency's, counted over the datasets that it keeps today. Nothing is
/// ranked: each number stands beside the whole portal's.
@NullMarked
package vn.trangtien.agencies;

import org.jspecify.annotations.NullMarked;
