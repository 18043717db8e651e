package vn.trangtien.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedLibraryTest {

  @Test
  void aProcessThatIsKilledLeavesNoLibrary(@TempDir Path temporary) throws Exception {
    assumeTrue(Files.isReadable(Path.of("/proc/self/maps")), "Needs a system with /proc");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isEqualTo(Killed.STATUS);
    assertThat(printed).contains("unpacked: true").contains("answer: 42");
    assertThat(temporary).isDirectoryNotContaining("glob:**.so");
  }

  /// A process that loads the library, asks it something after its file is gone, and ends at once.
  static final class Killed {

    static final int STATUS = 3;

    private Killed() {}

    public static void main(String[] arguments) throws Exception {
      try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var files = Files.list(temporary)) {
          System.out.println("unpacked: " + files.anyMatch(it -> it.toString().endsWith(".so")));
        }
        UnpackedLibrary.remove();
        try (ResultSet answer = database.createStatement().executeQuery("SELECT 6 * 7")) {
          answer.next();
          System.out.println("answer: " + answer.getInt(1));
        }
      }
      Runtime.getRuntime().halt(STATUS);
    }
  }
}
