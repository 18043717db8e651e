package vn.trangtien.mcp;

import java.util.Map;

/// One thing that an agent can ask for.
interface Tool {

  /// Its name, in snake_case.
  String name();

  /// What it is for, a sentence or two.
  String description();

  /// What it takes, as JSON Schema 2020-12.
  Map<String, Object> input();

  /// What is answered.
  ///
  /// @param client who asks, as its share is counted
  /// @throws vn.trangtien.http.ProblemException where it is refused; its sentences are told
  Found call(Arguments arguments, String client);
}
