package vn.trangtien.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a call is asked with. Values come as texts from addresses and forms, and as JSON from
/// bodies; both say the same.
public final class Arguments {

  private static final int MOST_CHARACTERS = 10_000;
  private static final int MOST_VALUES = 1_000;

  private final Map<String, Object> values;
  private final JsonText json;
  private final @Nullable List<String> declared;

  Arguments(Map<String, Object> values, JsonText json) {
    this(values, json, null);
  }

  private Arguments(Map<String, Object> values, JsonText json, @Nullable List<String> declared) {
    this.values = values;
    this.json = json;
    this.declared = declared;
  }

  /// The same for a call, which reads only what it declares: else it could not be described.
  Arguments of(Action action) {
    return new Arguments(values, json, action.parameters());
  }

  /// The names that were given.
  public Set<String> names() {
    return values.keySet();
  }

  /// A text; null where it was not given or is empty.
  public @Nullable String text(String name) {
    Object value = value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Map || value instanceof List) {
      throw ActionException.invalid(
          name, "Chỉ nhận một giá trị dạng chữ.", "Only one value is taken, as text.");
    }
    String text = limited(name, String.valueOf(value));
    return text.isEmpty() ? null : text;
  }

  /// A text that must be there, under one of these names.
  public String required(String... names) {
    for (String name : names) {
      String text = text(name);
      if (text != null) {
        return text;
      }
    }
    throw ActionException.invalid(names[0], "Thiếu giá trị.", "Missing value");
  }

  /// A whole number from 0; one beyond `most` is taken for `most`, as CKAN does.
  public int number(String name, int otherwise, int most) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    if (!text.strip().matches("\\d{1,18}")) {
      throw ActionException.invalid(
          name, "Phải là số nguyên không âm.", "Must be a natural number");
    }
    return (int) Math.min(Long.parseLong(text.strip()), most);
  }

  /// A truth, as Python, R and JavaScript write it.
  public boolean truth(String name, boolean otherwise) {
    String text = text(name);
    if (text == null) {
      return otherwise;
    }
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "t", "yes", "y", "on", "1" -> true;
      case "false", "f", "no", "n", "off", "0", "none", "null" -> false;
      default ->
          throw ActionException.invalid(name, "Phải là true hoặc false.", "Must be true or false.");
    };
  }

  /// Several texts: a list, JSON with a list, or one text.
  public List<String> texts(String name) {
    Object value = tree(name);
    if (value == null) {
      return List.of();
    }
    if (value instanceof Map) {
      throw ActionException.invalid(name, "Phải là danh sách.", "Must be a list.");
    }
    List<?> given = value instanceof List<?> list ? list : List.of(value);
    if (given.size() > MOST_VALUES) {
      throw ActionException.invalid(
          name,
          "Nhiều nhất " + MOST_VALUES + " giá trị.",
          "At most " + MOST_VALUES + " values are taken.");
    }
    List<String> texts = new ArrayList<>();
    for (Object it : given) {
      String text = limited(name, String.valueOf(it));
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /// Several texts that may also stand in one, with commas between them.
  public List<String> names(String name) {
    List<String> given = texts(name);
    return given.size() == 1
        ? List.of(given.getFirst().split(",")).stream()
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .toList()
        : given;
  }

  /// A value of any shape; a text that holds a JSON object or list is read.
  public @Nullable Object tree(String name) {
    Object value = value(name);
    if (value instanceof String text) {
      String start = limited(name, text).stripLeading();
      if (start.startsWith("{") || start.startsWith("[")) {
        return json.read(text).orElse(text);
      }
      return text.isEmpty() ? null : text;
    }
    return value;
  }

  private @Nullable Object value(String name) {
    if (declared != null && !declared.contains(name)) {
      throw new IllegalStateException("“" + name + "” is read and not declared");
    }
    return values.get(name);
  }

  private static String limited(String name, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw ActionException.invalid(
          name,
          "Dài quá " + MOST_CHARACTERS + " ký tự.",
          "Longer than " + MOST_CHARACTERS + " characters.");
    }
    return text;
  }
}
