package vn.trangtien.ledger;

import java.util.List;

/// A view of the catalog that can be thrown away: it follows the ledger and commits how far it got.
///
/// It is led by one thread. Where its folder cannot be opened it sets the folder aside and starts
/// from [Position#ORIGIN] by itself.
public interface Projection {

  /// A short name for health reports and metrics, such as `search`.
  String name();

  /// The position in the last commit; [Position#ORIGIN] where today's code would build it
  /// otherwise.
  Position position();

  /// Applies all of `revisions` and the last one's position in one commit, or nothing.
  void apply(List<Revision> revisions);

  /// Forgets everything and stands at [Position#ORIGIN].
  void clear();
}
