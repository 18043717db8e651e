package vn.trangtien.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.identifier.Digest;

class RowCountsTest {

  private static final Digest TABLE = Digest.of(new byte[] {1});
  private static final Digest OTHER = Digest.of(new byte[] {2});

  @TempDir private Path folder;
  private RowCounts counts;

  @BeforeEach
  void start() {
    counts = new RowCounts(folder);
  }

  @Test
  void aNumberIsKnownFromWhenItIsToldAndAfterANewStart() {
    assertThat(counts.of(TABLE)).isEmpty();
    long before = counts.told();
    counts.tell(TABLE, 1204);
    assertThat(counts.of(TABLE)).hasValue(1204);
    assertThat(counts.told()).isGreaterThan(before);
    assertThat(new RowCounts(folder).of(TABLE)).hasValue(1204);
  }

  @Test
  void onlyTheTableThatWasToldIsKnown() {
    counts.tell(TABLE, 0);
    assertThat(counts.of(TABLE)).hasValue(0);
    assertThat(counts.of(OTHER)).isEmpty();
  }

  @Test
  void whatIsToldAgainChangesNothing() throws IOException {
    counts.tell(TABLE, 7);
    long after = counts.told();
    Files.delete(file());
    counts.tell(TABLE, 7);
    assertThat(counts.told()).isEqualTo(after);
    assertThat(file()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12", "\n", "-3\n", "1.204\n", "12\n34\n", "9999999999999999999\n"})
  void aFileThatWasCutOffOrSpoiledIsNoNumberUntilItIsToldAgain(String spoiled) throws IOException {
    counts.tell(TABLE, 1204);
    Files.writeString(file(), spoiled);
    RowCounts later = new RowCounts(folder);
    assertThat(later.of(TABLE)).isEmpty();
    later.tell(TABLE, 1204);
    assertThat(new RowCounts(folder).of(TABLE)).hasValue(1204);
  }

  @Test
  void bytesThatAreNoTextAreNoNumber() throws IOException {
    counts.tell(TABLE, 1204);
    Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(new RowCounts(folder).of(TABLE)).isEmpty();
  }

  @Test
  void whereNothingCanBeKeptANumberIsKnownUntilTheEnd() throws IOException {
    Path full = Files.createFile(folder.resolve("full"));
    RowCounts here = new RowCounts(full);
    here.tell(TABLE, 5);
    assertThat(here.of(TABLE)).hasValue(5);
    assertThat(new RowCounts(full).of(TABLE)).isEmpty();
  }

  private Path file() throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .findFirst()
          .orElse(TableStore.place(folder, TABLE).resolveSibling("none"));
    }
  }
}
