package vn.trangtien.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;

/// Shortens what is too long for an agent, and says so where it does.
final class Cut {

  /// The longest text of one cell, in characters.
  static final int CELL = 1_000;

  private Cut() {}

  static String text(String text, int most) {
    return text.length() <= most
        ? text
        : text.substring(0, most) + "… [cut: " + text.length() + " characters]";
  }

  static Map<String, Object> words(Text text, int most) {
    return Citations.words(new Text(text(text.vi(), most), text(text.en(), most)));
  }

  /// The same document with all texts shortened.
  static Map<String, Object> texts(Map<String, Object> document) {
    Map<String, Object> shorter = new LinkedHashMap<>(document);
    shorter.replaceAll((name, value) -> tree(value));
    return shorter;
  }

  private static @Nullable Object tree(@Nullable Object tree) {
    return switch (tree) {
      case String text -> text(text, CELL);
      case List<?> list -> list.stream().map(Cut::tree).toList();
      case Map<?, ?> map -> {
        Map<Object, @Nullable Object> shorter = new LinkedHashMap<>();
        map.forEach((name, value) -> shorter.put(name, tree(value)));
        yield shorter;
      }
      case null, default -> tree;
    };
  }
}
