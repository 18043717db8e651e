package vn.trangtien.workbench;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Packed;

/// The usual prefixes of namespaces, the portal's own first, and what common terms are called.
final class Prefixes {

  /// The names of terms that no ontology of the portal names, by their short form.
  static final Map<String, Text> LABELS =
      text("labels")
          .map(it -> it.split("\\|"))
          .collect(Collectors.toUnmodifiableMap(it -> it[0], it -> new Text(it[1], it[2])));

  private Prefixes() {}

  /// @param base the portal's address
  static Map<String, String> of(String base) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    text("prefixes")
        .map(it -> it.replace("{base}", base).split(" "))
        .forEach(it -> prefixes.put(it[0], it[1]));
    return prefixes;
  }

  private static Stream<String> text(String name) {
    return new String(Packed.read("workbench/" + name + ".txt"), StandardCharsets.UTF_8).lines();
  }
}
