package vn.trangtien.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;

class FileStoreTest {

  private static final byte[] BYTES = "xã,phường\n1,2\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private FileStore store;

  @BeforeEach
  void open() {
    store = new FileStore(new FileStoreConfiguration(folder));
  }

  @Test
  void whatIsPutIsFoundUnderItsDigest() throws IOException {
    Digest digest = put(BYTES);
    assertThat(digest).isEqualTo(Digest.of(BYTES));
    StoredFile found = store.find(digest).orElseThrow();
    assertThat(found.size()).isEqualTo(BYTES.length);
    assertThat(found.path()).isEqualTo(place(digest));
    try (InputStream in = found.open()) {
      assertThat(in.readAllBytes()).isEqualTo(BYTES);
    }
  }

  @Test
  void theSameBytesTwiceAreOneFileThatIsNotTouched() throws IOException {
    Digest digest = put(BYTES);
    Object inode = Files.getAttribute(place(digest), "unix:ino");
    assertThat(put(BYTES)).isEqualTo(digest);
    assertThat(Files.getAttribute(place(digest), "unix:ino")).isEqualTo(inode);
    assertThat(files()).containsExactly(place(digest));
  }

  @Test
  void noBytesAreAFileToo() {
    assertThat(store.find(put(new byte[0])).orElseThrow().size()).isZero();
  }

  @Test
  void whatWasNeverPutIsNotFound() {
    assertThat(store.find(Digest.of(BYTES))).isEmpty();
    assertThat(store.scrub(Digest.of(BYTES))).isFalse();
  }

  @Test
  void aFlippedByteIsFoundBeforeItIsHandedOut() throws IOException {
    Digest digest = put(BYTES);
    assertThat(store.find(digest)).isPresent();
    byte[] flipped = BYTES.clone();
    flipped[3] ^= 1;
    var time = Files.getLastModifiedTime(place(digest)).toMillis();
    Files.write(place(digest), flipped);
    // a clock of some milliseconds may not have moved on
    Files.setLastModifiedTime(place(digest), FileTime.fromMillis(time + 10));
    assertDamaged(digest);
  }

  @Test
  void aTruncatedFileIsFoundBeforeItIsHandedOut() throws IOException {
    Digest digest = put(BYTES);
    Files.write(place(digest), new byte[] {BYTES[0]});
    assertDamaged(digest);
  }

  @Test
  void aByteThatFlipsWithoutATraceIsFoundByTheScrub() throws IOException {
    Digest digest = put(BYTES);
    assertThat(store.find(digest)).isPresent();
    var time = Files.getLastModifiedTime(place(digest));
    byte[] flipped = BYTES.clone();
    flipped[3] ^= 1;
    Files.write(place(digest), flipped);
    Files.setLastModifiedTime(place(digest), time);
    assertThat(store.scrub(digest)).isFalse();
    assertDamaged(digest);
  }

  @Test
  void aDeletedFileIsMissing() throws IOException {
    Digest digest = put(BYTES);
    assertThat(store.find(digest)).isPresent();
    Files.delete(place(digest));
    assertThat(store.find(digest)).isEmpty();
  }

  @Test
  void puttingADamagedFileAgainHealsIt() throws IOException {
    Digest digest = put(BYTES);
    Files.writeString(place(digest), "wrong");
    put(BYTES);
    assertThat(store.scrub(digest)).isTrue();
    assertThat(Files.readAllBytes(place(digest))).isEqualTo(BYTES);
  }

  @Test
  void aRestoredFileIsFoundAgainWithoutARestart() throws IOException {
    Digest digest = put(BYTES);
    Files.writeString(place(digest), "wrong");
    assertDamaged(digest);
    Files.write(place(digest), BYTES);
    assertThat(store.find(digest)).isPresent();
  }

  @Test
  void aPutThatBreaksOffLeavesNothing() throws IOException {
    InputStream breaking =
        new InputStream() {
          private int left = 100_000;

          @Override
          public int read() throws IOException {
            if (left == 0) {
              throw new IOException("the client left");
            }
            left--;
            return 'x';
          }
        };
    assertThatThrownBy(() -> store.put(breaking)).isInstanceOf(PortalException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void aDiskThatTakesNothingIsSaid() throws IOException {
    Files.delete(folder.resolve("incoming"));
    assertThatThrownBy(() -> put(BYTES))
        .isInstanceOfSatisfying(
            PortalException.class,
            it -> assertThat(it.code()).isEqualTo(PortalException.Code.STORAGE));
  }

  @Test
  void manyPutsAtOnceEndInWholeFiles() throws Exception {
    List<Future<Digest>> puts = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 200; i++) {
        byte[] bytes = ("row " + i % 10 + "\n").repeat(20_000).getBytes(StandardCharsets.UTF_8);
        puts.add(threads.submit(() -> put(bytes)));
      }
    }
    for (Future<Digest> put : puts) {
      assertThat(store.scrub(put.get())).isTrue();
    }
    assertThat(files()).hasSize(10);
  }

  @Test
  void anotherStoreOnTheSameFolderFindsThem() {
    Digest digest = put(BYTES);
    FileStore reopened = new FileStore(new FileStoreConfiguration(folder));
    assertThat(reopened.find(digest)).isPresent();
  }

  private void assertDamaged(Digest digest) {
    assertThatThrownBy(() -> store.find(digest))
        .isInstanceOfSatisfying(
            PortalException.class,
            it -> assertThat(it.code()).isEqualTo(PortalException.Code.FILE_DAMAGED));
  }

  private Digest put(byte[] bytes) {
    return store.put(new ByteArrayInputStream(bytes));
  }

  private Path place(Digest digest) {
    return folder.resolve(digest.hex().substring(0, 2)).resolve(digest.hex().substring(2));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
