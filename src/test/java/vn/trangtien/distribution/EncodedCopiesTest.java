package vn.trangtien.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.files.StoredFile;
import vn.trangtien.identifier.Digest;

class EncodedCopiesTest {

  @TempDir Path folder;
  @TempDir Path sources;

  @Test
  void aCopyOutlivesARestart() throws IOException {
    StoredFile file = file(1, 20_000);
    Representation made = open(64).find(file, ContentCoding.GZIP).orElseThrow();
    Files.writeString(folder.resolve("123.part"), "left by a crash");
    Files.writeString(folder.resolve("notes.txt"), "not ours");
    EncodedCopies reopened = open(64);
    assertThat(reopened.find(file, ContentCoding.GZIP)).contains(made);
    assertThat(folder.resolve("123.part")).doesNotExist();
    assertThat(folder.resolve("notes.txt")).exists();
  }

  @Test
  void aCopyThatADiskChangedIsMadeAnewAfterARestart() throws IOException {
    StoredFile file = file(1, 20_000);
    Representation made = open(64).find(file, ContentCoding.BR).orElseThrow();
    byte[] bytes = Files.readAllBytes(made.path());
    bytes[bytes.length / 2] ^= 1;
    Files.write(made.path(), bytes);
    Representation again = open(64).find(file, ContentCoding.BR).orElseThrow();
    assertThat(Digest.of(Files.readAllBytes(again.path()))).isEqualTo(again.digest());
    assertThat(again.digest()).isEqualTo(made.digest());
  }

  @Test
  void copiesTakeNoMoreRoomThanTheyMay() throws Exception {
    EncodedCopies copies = open(1);
    for (int i = 0; i < 40; i++) {
      copies.find(file(i, 40_000), ContentCoding.GZIP);
    }
    long room = Long.MAX_VALUE;
    for (int i = 0; i < 100 && room > 1 << 20; i++) {
      Thread.sleep(20);
      try (Stream<Path> kept = Files.list(folder)) {
        room = kept.mapToLong(it -> it.toFile().length()).sum();
      }
    }
    assertThat(room).isBetween(100_000L, 1L << 20);
  }

  @Test
  void whatIsTooSmallOrTooLargeStaysAsItIs() throws IOException {
    assertThat(open(64).find(file(1, 20), ContentCoding.GZIP)).isEmpty();
    assertThat(open(64).find(file(1, 3_000_000), ContentCoding.GZIP)).isEmpty();
    try (Stream<Path> kept = Files.list(sources)) {
      assertThat(kept.toList()).isNotEmpty();
    }
  }

  @Test
  void aFolderThatCannotBeMadeCostsOnlyTheCopies() throws IOException {
    Path taken = Files.writeString(sources.resolve("taken"), "a file");
    EncodedCopies copies = new EncodedCopies(configuration(taken, 64));
    assertThat(copies.find(file(1, 20_000), ContentCoding.GZIP)).isEqualTo(Optional.empty());
  }

  private EncodedCopies open(int mebibytes) {
    return new EncodedCopies(configuration(folder, mebibytes));
  }

  private static DistributionConfiguration configuration(Path folder, int mebibytes) {
    return new DistributionConfiguration(
        folder, mebibytes, 1_024, 2_000_000, 2_000_000, 16, 30, 86_400, 60);
  }

  private StoredFile file(int seed, int numbers) throws IOException {
    List<String> rows =
        new Random(seed).ints(numbers / 4, 100, 999).mapToObj(Integer::toString).toList();
    byte[] bytes = rows.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    Digest digest = Digest.of(bytes);
    Path path = Files.write(sources.resolve(digest.hex()), bytes);
    return new StoredFile(digest, path, bytes.length, Instant.EPOCH);
  }
}
