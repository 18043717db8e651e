package vn.trangtien.actions;

import java.util.List;

/// Calls that a room answers.
public interface ActionSet {

  /// The calls.
  List<Action> actions();
}
