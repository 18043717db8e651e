package vn.trangtien.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.files.StoredFile;
import vn.trangtien.identifier.Digest;

/// What was made is kept as long as there is room, and never in part.
final class KeptFilesTest {

  private static final int MEBIBYTE = 1 << 20;

  @TempDir private Path folder;
  private KeptFiles files;

  @BeforeEach
  void open() {
    files = new KeptFiles(new FormatsConfiguration(folder, 2));
  }

  @Test
  void whatWasWrittenToItsEndIsFoundAgainByTheNextProcess() throws Exception {
    Digest stamp = files.stamp();
    Making making = files.begin(name("a")).orElseThrow();
    byte[] words = "mã,tên\n".getBytes(StandardCharsets.UTF_8);
    making.write(words, 0, 3);
    making.write(words, 3, words.length - 3);
    assertThat(files.find(name("a"))).isEmpty();
    making.keep();
    making.close();
    StoredFile kept = files.find(name("a")).orElseThrow();
    assertThat(Files.readAllBytes(kept.path())).isEqualTo(words);
    assertThat(kept.digest()).isEqualTo(Digest.of(words));
    assertThat(files.stamp()).isNotEqualTo(stamp);
    KeptFiles next = new KeptFiles(new FormatsConfiguration(folder, 2));
    assertThat(next.find(name("a"))).hasValue(kept);
    assertThat(next.stamp()).isEqualTo(files.stamp());
  }

  @Test
  void whatWasNotWrittenToItsEndLeavesNothing() throws Exception {
    Making making = files.begin(name("a")).orElseThrow();
    making.write(new byte[100], 0, 100);
    assertThat(files.begin(name("a"))).as("it is being written").isEmpty();
    making.close();
    making.keep();
    assertThat(files.find(name("a"))).isEmpty();
    assertThat(folder).isEmptyDirectory();
    assertThat(files.begin(name("a"))).isPresent();
    assertThat(new KeptFiles(new FormatsConfiguration(folder, 2)).find(name("a"))).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theOneUsedLongestAgoMakesRoom() {
    keep("a", MEBIBYTE - 100);
    keep("b", MEBIBYTE - 100);
    assertThat(files.find(name("a"))).isPresent();
    keep("c", MEBIBYTE - 100);
    assertThat(files.find(name("b"))).isEmpty();
    assertThat(files.find(name("a"))).isPresent();
    assertThat(files.find(name("c"))).isPresent();
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void whatIsLargerThanTheRoomIsNotKept() {
    Making making = files.begin(name("a")).orElseThrow();
    byte[] much = new byte[MEBIBYTE];
    for (int i = 0; i < 3; i++) {
      making.write(much, 0, much.length);
    }
    making.keep();
    making.close();
    assertThat(files.known(name("a"))).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsDamagedOrGoneIsMadeAnew() throws Exception {
    keep("a", 1000);
    Path place = files.find(name("a")).orElseThrow().path();
    Files.write(place, new byte[1001]);
    assertThat(files.find(name("a"))).isEmpty();
    assertThat(place).doesNotExist();
    keep("a", 1000);
    Files.delete(files.find(name("a")).orElseThrow().path());
    assertThat(files.find(name("a"))).isEmpty();
    keep("a", 1000);
    var time = Files.getLastModifiedTime(place);
    byte[] flipped = new byte[1000];
    flipped[500] = 1;
    Files.write(place, flipped);
    Files.setLastModifiedTime(place, time);
    KeptFiles next = new KeptFiles(new FormatsConfiguration(folder, 2));
    assertThat(next.find(name("a"))).as("one bit").isEmpty();
  }

  @Test
  void aFileThatAnotherWroteIsMovedHereOnce() throws Exception {
    Path made = Files.write(Files.createTempFile("made", ".parquet"), new byte[10]);
    StoredFile kept = files.of(name("a"), () -> made);
    assertThat(made).doesNotExist();
    assertThat(kept.size()).isEqualTo(10);
    assertThat(
            files.of(
                name("a"),
                () -> {
                  throw new AssertionError("made twice");
                }))
        .isEqualTo(kept);
  }

  private void keep(String name, int bytes) {
    Optional<Making> making = files.begin(name(name));
    making.orElseThrow().write(new byte[bytes], 0, bytes);
    making.orElseThrow().keep();
  }

  private static Digest name(String text) {
    return Digest.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
