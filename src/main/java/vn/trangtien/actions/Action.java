package vn.trangtien.actions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One call of the API.
///
/// @param name such as `package_show`
/// @param help what it answers and takes, for people
/// @param parameters the names of what it reads; it can read nothing else
public record Action(String name, String help, List<String> parameters, Call call) {

  public Action {
    parameters = List.copyOf(parameters);
  }

  /// What a call does.
  public interface Call {

    /// The result: maps, lists, texts, numbers, truths or JSON that was written before.
    @Nullable Object answer(Arguments arguments);
  }
}
