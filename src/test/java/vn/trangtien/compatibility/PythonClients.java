package vn.trangtien.compatibility;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Scripts of `src/test/clients` that ask a portal by Debian's packages of Python.
final class PythonClients {

  /// Debian's first, for another Python does not see Debian's packages.
  private static final List<String> INTERPRETERS = List.of("/usr/bin/python3", "python3");

  private PythonClients() {}

  /// What `script` prints of the portal at `base`, as JSON; the test is left out where Python or a
  /// module is missing, unless `CI` is set.
  static Map<String, Object> run(String base, String script) throws Exception {
    return ClientProcess.run(
            Path.of("src/test/clients"),
            List.of(interpreter("rdflib, SPARQLWrapper"), script, base))
        .json();
  }

  /// A Python that has `modules`.
  static String interpreter(String modules) throws InterruptedException {
    for (String python : INTERPRETERS) {
      if (ClientProcess.works(python, "-c", "import " + modules)) {
        return python;
      }
    }
    Needed.here(
        false,
        "Needs Python with "
            + modules
            + ": apt-get install python3-rdflib python3-sparqlwrapper python3-pandas");
    return INTERPRETERS.getFirst();
  }
}
