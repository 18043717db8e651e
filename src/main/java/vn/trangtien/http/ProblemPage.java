package vn.trangtien.http;

import io.micronaut.http.HttpRequest;

/// How a problem looks to who reads pages; drawn by the room that draws pages.
public interface ProblemPage {

  /// A whole HTML document in UTF-8.
  ///
  /// @param trace the number under which operators find this problem in their log
  byte[] html(HttpRequest<?> request, Problem problem, String trace);
}
