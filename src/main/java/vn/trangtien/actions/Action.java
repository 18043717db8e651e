package vn.trangtien.actions;

import org.jspecify.annotations.Nullable;

/// One call of the API.
///
/// @param name such as `package_show`
/// @param help what it answers and takes, for people
public record Action(String name, String help, Call call) {

  /// What a call does.
  public interface Call {

    /// The result: maps, lists, texts, numbers, truths or JSON that was written before.
    @Nullable Object answer(Arguments arguments);
  }
}
