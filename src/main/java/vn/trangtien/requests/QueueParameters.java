package vn.trangtien.requests;

import java.util.List;
import vn.trangtien.http.Parameter;

/// The parameters of the public queue, said once for those who read addresses and for those who
/// describe them.
public final class QueueParameters {

  static final String NAME = "[a-z0-9-]{0,80}";
  static final int SIZE = 20;
  static final int MOST_SIZE = 100;
  static final int MOST_PAGES = 500;

  private QueueParameters() {}

  /// Those of a page of the queue.
  public static List<Parameter> page() {
    return List.of(
        name("status", "Tình trạng, như new.", "The status, such as new.").like("new"),
        name("agency", "Cơ quan, như sdl.", "The agency, such as sdl.").like("sdl"),
        Parameter.number("page", 1, MOST_PAGES, 1, "Trang, từ 1.", "The page, from 1."),
        Parameter.number(
            "size", 1, MOST_SIZE, SIZE, "Số yêu cầu một trang.", "Requests on a page."));
  }

  private static Parameter name(String name, String vi, String en) {
    return Parameter.pattern(name, "^" + NAME + "$", vi, en);
  }
}
