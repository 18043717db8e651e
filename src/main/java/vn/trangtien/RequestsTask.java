package vn.trangtien;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.requests.RequestDesk;

/// What an operator says of requests on the call: `list`, `answer`, `hide`.
///
/// @param words behind `requests`
record RequestsTask(List<String> words) {

  private static final String USAGE =
      """
      requests list
      requests answer <id> <status> "<text>" [<legal basis>]
      requests hide <id>""";

  RequestsTask {
    words = List.copyOf(words);
  }

  /// Does it.
  ///
  /// @throws PortalException saying how it is called, or what is wrong
  boolean on(ApplicationContext context) {
    RequestDesk desk = context.getBean(RequestDesk.class);
    switch (words.isEmpty() ? "" : words.getFirst()) {
      case "list" -> {
        refuse(words.size() != 1);
        desk.lines().forEach(System.out::println);
      }
      case "answer" -> {
        refuse(words.size() < 4 || words.size() > 5);
        desk.answer(id(), words.get(2), words.get(3), words.size() == 5 ? words.get(4) : "");
        System.out.println("Đã trả lời yêu cầu số / answered request " + id());
      }
      case "hide" -> {
        refuse(words.size() != 2);
        desk.hide(id());
        System.out.println("Đã ẩn yêu cầu số / hid request " + id());
      }
      default -> refuse(true);
    }
    return true;
  }

  private long id() {
    refuse(!words.get(1).matches("\\d{1,15}"));
    return Long.parseLong(words.get(1));
  }

  private static void refuse(boolean wrong) {
    if (wrong) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION, "Cách gọi / how to call it:\n" + USAGE);
    }
  }
}
