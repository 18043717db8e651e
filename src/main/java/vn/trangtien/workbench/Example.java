package vn.trangtien.workbench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Packed;

/// A query to begin from: a file of `workbench/examples`, whose first lines say its title and what
/// it shows, in both languages.
///
/// @param template the query; `{base}` stands for the portal's address, `{lang}` for the language
record Example(String key, Text title, Text shows, String template) {

  private static final String FOLDER = "workbench/examples/";

  /// Examples of one kind, the easy ones first.
  ///
  /// @param key of the kind
  record Group(String key, List<Example> examples) {}

  /// All of them, from easy to deep.
  static List<Group> all() {
    return text("index.txt")
        .lines()
        .map(it -> it.split(" "))
        .map(it -> new Group(it[0], Arrays.stream(it).skip(1).map(Example::read).toList()))
        .toList();
  }

  private static Example read(String key) {
    String[] parts = text(key + ".rq").split("\n\n", 2);
    List<String> head = parts[0].lines().map(it -> it.substring("# vi: ".length())).toList();
    return new Example(
        key,
        new Text(head.get(0), head.get(1)),
        new Text(head.get(2), head.get(3)),
        parts[1].strip());
  }

  private static String text(String name) {
    return new String(Packed.read(FOLDER + name), StandardCharsets.UTF_8);
  }

  /// The query as it can be run anywhere.
  String query(Frame frame) {
    return template.replace("{base}", frame.address("/")).replace("{lang}", frame.language().tag());
  }
}
