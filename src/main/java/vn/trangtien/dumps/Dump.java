package vn.trangtien.dumps;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import vn.trangtien.identifier.Digest;

/// The whole catalogue as files, as it was at one position of the ledger.
///
/// @param name changes with any byte of them
/// @param counts what is in it
public record Dump(Path folder, String name, Instant made, Counts counts, Properties digests) {

  /// How much it says ([VoID, 4.3](https://www.w3.org/TR/void/#statistics)).
  ///
  /// @param entities different subjects
  public record Counts(long triples, long entities, long classes, long properties) {}

  public Path file(DumpForm form, DumpCoding coding) {
    return file(folder, name, form.file(), coding);
  }

  public Digest digest(DumpForm form, DumpCoding coding) {
    return new Digest(digests.getProperty(form.file() + "." + coding.extension()));
  }

  public long size(DumpForm form, DumpCoding coding) throws IOException {
    return Files.size(file(form, coding));
  }

  static Path file(Path folder, String name, String form, DumpCoding coding) {
    return folder.resolve("dump-" + name + "." + form + "." + coding.extension());
  }

  /// Where it stands in the folder what the files are; written last.
  public static Path list(Path folder, String name) {
    return folder.resolve("dump-" + name + ".properties");
  }

  void store() throws IOException {
    Properties all = new Properties();
    all.putAll(digests);
    all.setProperty("made", made.toString());
    all.setProperty("triples", Long.toString(counts.triples()));
    all.setProperty("entities", Long.toString(counts.entities()));
    all.setProperty("classes", Long.toString(counts.classes()));
    all.setProperty("properties", Long.toString(counts.properties()));
    try (OutputStream out = Files.newOutputStream(list(folder, name))) {
      all.store(out, null);
    }
  }

  /// The dump of that name, which stands in `folder`.
  public static Dump load(Path folder, String name) throws IOException {
    Properties all = new Properties();
    try (InputStream in = Files.newInputStream(list(folder, name))) {
      all.load(in);
    }
    Counts counts =
        new Counts(
            number(all, "triples"),
            number(all, "entities"),
            number(all, "classes"),
            number(all, "properties"));
    return new Dump(folder, name, Instant.parse(all.getProperty("made")), counts, all);
  }

  private static long number(Properties all, String key) {
    return Long.parseLong(all.getProperty(key));
  }
}
