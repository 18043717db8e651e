package vn.trangtien.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trangtien.identifier.Digest;
import vn.trangtien.vocabulary.Vocabulary;

/// A small copy of the shipped folder, to be broken in one place.
final class BrokenFolder {

  private static final List<String> FILES =
      List.of(
          "svhtt/le-hoi.ttl",
          "svhtt/le-hoi.csv",
          "svhtt/le-hoi.geojson",
          "ttbtdt/luot-khach-tham-quan.ttl",
          "ttbtdt/luot-khach-tham-quan.csv",
          "ttbtdt/diem-tham-quan-di-tich.ttl",
          "ttbtdt/diem-tham-quan-di-tich.csv",
          "ttbtdt/diem-tham-quan-di-tich.geojson");
  private static final Inspection INSPECTION =
      new Inspection(
          new Vocabulary(), Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC));

  private final Path root;

  BrokenFolder(Path root) throws IOException {
    this.root = root;
    for (String file : FILES) {
      Path copy = root.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(Path.of("catalog").resolve(file), copy);
    }
  }

  /// Replaces the first `from` of a file; the description keeps its old size and checksum.
  BrokenFolder edit(String file, String from, String to) throws IOException {
    String text = Files.readString(root.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(
        root.resolve(file), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    return this;
  }

  /// Replaces the first `from` of a data file and writes its new size and checksum down.
  BrokenFolder editSealed(String file, String from, String to) throws IOException {
    edit(file, from, to);
    return seal(file);
  }

  /// Writes the size and checksum of a data file into the description beside it.
  BrokenFolder seal(String file) throws IOException {
    byte[] data = Files.readAllBytes(root.resolve(file));
    String name = file.substring(file.indexOf('/') + 1);
    Path turtle = root.resolve(file.replaceFirst("\\.[a-z]+$", ".ttl"));
    String text = Files.readString(turtle);
    int from = text.indexOf("/" + name + ">");
    assertThat(from).isPositive();
    String rest =
        text.substring(from)
            .replaceFirst("dcat:byteSize \"\\d+\"", "dcat:byteSize \"" + data.length + "\"")
            .replaceFirst("\"[0-9a-f]{64}\"", "\"" + Digest.of(data) + "\"");
    Files.writeString(turtle, text.substring(0, from) + rest);
    return this;
  }

  BrokenFolder write(String file, byte[] data) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.write(root.resolve(file), data);
    return this;
  }

  BrokenFolder write(String file, String text) throws IOException {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Makes the CSV of festivals a file of another kind, such as a feed of public transport.
  BrokenFolder turnInto(String name, String format, byte[] data) throws IOException {
    String text = Files.readString(root.resolve("svhtt/le-hoi.ttl"));
    text =
        text.replace("</download/le-hoi/le-hoi.csv>", "</download/le-hoi/" + name + ">")
            .replaceFirst("file-type:CSV", "file-type:" + format)
            .replaceFirst("(?s) ;\\s+csvw:tableSchema </dataset/le-hoi#schema> \\.", " .");
    Files.writeString(root.resolve("svhtt/le-hoi.ttl"), text);
    write("svhtt/" + name, data);
    String from = "/" + name + ">";
    int at = text.indexOf(from);
    String rest =
        text.substring(at)
            .replaceFirst("dcat:byteSize \"\\d+\"", "dcat:byteSize \"" + data.length + "\"")
            .replaceFirst("\"[0-9a-f]{64}\"", "\"" + Digest.of(data) + "\"");
    Files.writeString(root.resolve("svhtt/le-hoi.ttl"), text.substring(0, at) + rest);
    return this;
  }

  InspectionReport report() {
    return INSPECTION.of(root);
  }

  List<Finding> findings() {
    return report().findings();
  }

  /// The one thing that is wrong.
  Finding finding() {
    List<Finding> findings = findings();
    assertThat(findings).as(findings.toString()).hasSize(1);
    assertThat(findings.getFirst().message().vi())
        .isNotBlank()
        .isNotEqualTo(findings.getFirst().message().en());
    return findings.getFirst();
  }
}
