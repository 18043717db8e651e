package vn.trangtien.requests;

import java.util.List;
import vn.trangtien.page.Frame;

/// What keeps a form from being taken, and how to mend it.
///
/// @param field the name of the field; empty where it is the whole form
/// @param key of the sentence among the pages' words
record Fault(String field, String key, List<Object> arguments) {

  Fault {
    arguments = List.copyOf(arguments);
  }

  static Fault of(String field, String key, Object... arguments) {
    return new Fault(field, key, List.of(arguments));
  }

  String words(Frame frame) {
    return frame.t(key, arguments.toArray());
  }
}
