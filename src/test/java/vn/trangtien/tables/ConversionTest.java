package vn.trangtien.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.files.FileStore;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.FileForm;

/// A file that harms the process which parses it harms nothing else.
final class ConversionTest {

  private static final String SMALL = "mã,tên\n1,An Cựu\n2,Vỹ Dạ\n";

  @TempDir private Path folder;

  @Test
  void aFileThatTakesAllMemoryIsRefusedAndTheNextOneRead() throws Exception {
    String hungry = "a,b\n1," + "x".repeat(40_000_000) + "\n";
    try (ApplicationContext portal =
        portal("megabytes", "64", "max-cell-characters", "100000000")) {
      assertThat(refusal(open(portal, hungry)).vi()).contains("bộ nhớ");
      assertThat(rows(open(portal, SMALL))).isEqualTo(2);
      assertThat(leftovers()).isEmpty();
    }
  }

  @Test
  void aFileThatTakesTooLongIsPutOffAndTablesThatExistAnswer() throws Exception {
    try (ApplicationContext portal = portal()) {
      assertThat(rows(open(portal, SMALL))).isEqualTo(2);
    }
    try (ApplicationContext hasty = portal("seconds", "1")) {
      assertThat(putOff(open(hasty, large())).vi()).contains("sau 1 giây");
      assertThat(rows(open(hasty, SMALL))).isEqualTo(2);
      assertThat(leftovers()).isEmpty();
    }
  }

  @Test
  void aProcessThatIsKilledMidwayCostsOneFileThatIsReadTheNextTime() throws Exception {
    try (ApplicationContext portal = portal("at-once", "1")) {
      Table before = opened(open(portal, SMALL));
      TableSource large =
          new TableSource(put(portal, large()), FileForm.CSV, new LinkedHashMap<>());
      CompletableFuture<Opening> opening = CompletableFuture.supplyAsync(() -> open(portal, large));
      while (leftovers().isEmpty() && !opening.isDone()) {
        Thread.sleep(5);
      }
      Thread.sleep(300);
      children().forEach(ProcessHandle::destroyForcibly);
      assertThat(putOff(opening.join()).vi()).contains("giữa chừng");
      assertThat(before.count(List.of(new Filter.Words("vy da")))).isEqualTo(1);
      assertThat(rows(open(portal, "x\n1\n2\n3\n"))).isEqualTo(3);
      assertThat(rows(open(portal, large))).isEqualTo(500_000);
      assertThat(leftovers()).isEmpty();
    }
  }

  @Test
  void aTableStaysWhereMakingItOtherwiseFails() throws Exception {
    String text = "mã,tên\n1," + "x".repeat(2000) + "\n";
    try (ApplicationContext portal = portal()) {
      assertThat(rows(open(portal, text))).isEqualTo(1);
    }
    try (ApplicationContext strict = portal("max-cell-characters", "1000")) {
      TableSource other =
          new TableSource(
              put(strict, text), FileForm.CSV, new LinkedHashMap<>(Map.of("mã", ColumnType.TEXT)));
      assertThat(refusal(open(strict, other)).en()).contains("characters");
      assertThat(rows(open(strict, text))).isEqualTo(1);
    }
  }

  @Test
  void whatAReaderShouldKnowIsKeptWithTheTable() throws Exception {
    try (ApplicationContext portal = portal()) {
      String json = "{\"totalRows\":190,\"data\":[{\"k\":16.463},{\"k\":16.5}]}";
      TableSource source = new TableSource(put(portal, json), FileForm.JSON, new LinkedHashMap<>());
      Table table = opened(open(portal, source));
      assertThat(table.notes()).singleElement().asString().contains("190");
      assertThat(table.columns()).extracting(Column::type).containsExactly(ColumnType.DECIMAL);
      assertThat(table.statistics("k", List.of()).min()).isEqualTo("16.463");
    }
  }

  @Test
  void aColumnIsReadInTheNotationThatAllOfItIsWrittenIn() throws Exception {
    try (ApplicationContext portal = portal()) {
      Table table = opened(open(portal, "diện tích;vốn\n1.234,5;850.000\n2,25;1.000\n"));
      assertThat(table.statistics("diện tích", List.of()).max()).isEqualTo("1234.50");
      assertThat(table.statistics("vốn", List.of()).max()).isEqualTo("850000");
    }
  }

  @Test
  void rowsFarBehindTheFirstOnesDecideToo() throws Exception {
    StringBuilder csv = new StringBuilder("số,giá,tên,ngày\n");
    for (int i = 0; i < 60_000; i++) {
      csv.append(i).append(",1.5,tên ").append(i).append(",2025-07-01\n");
    }
    String last = "không rõ,123456.789,,2025-07-02\n";
    try (ApplicationContext portal = portal()) {
      Table alike = opened(open(portal, csv.toString()));
      Table other = opened(open(portal, csv + last));
      assertThat(alike.columns())
          .extracting(Column::type)
          .containsExactly(
              ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.TEXT, ColumnType.DATE);
      assertThat(other.columns())
          .extracting(Column::type)
          .containsExactly(ColumnType.TEXT, ColumnType.DECIMAL, ColumnType.TEXT, ColumnType.DATE);
      assertThat(alike.rowCount()).isEqualTo(60_000);
      assertThat(other.rowCount()).isEqualTo(60_001);
      assertThat(alike.statistics("giá", List.of()).max()).isEqualTo("1.5");
      assertThat(other.statistics("giá", List.of()).max()).isEqualTo("123456.789");
      assertThat(other.misfitCount()).isZero();
      assertThat(other.count(List.of(new Filter.Words("khong ro")))).isEqualTo(1);
    }
  }

  private ApplicationContext portal(String... settings) {
    Map<String, Object> all = new HashMap<>(Map.of("portal.data", folder.toString()));
    all.put("portal.tables.pause-seconds", 0);
    for (int i = 0; i < settings.length; i += 2) {
      all.put("portal.conversion." + settings[i], settings[i + 1]);
    }
    return ApplicationContext.run(all);
  }

  private static Opening open(ApplicationContext portal, String csv) {
    return open(portal, new TableSource(put(portal, csv), FileForm.CSV, new LinkedHashMap<>()));
  }

  private static Opening open(ApplicationContext portal, TableSource source) {
    return portal.getBean(TableStore.class).open(source, Duration.ofSeconds(100));
  }

  private static Digest put(ApplicationContext portal, String text) {
    return portal
        .getBean(FileStore.class)
        .put(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Text refusal(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Unreadable.class);
    return ((Opening.Unreadable) opening).reason();
  }

  private static Text putOff(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Unfinished.class);
    return ((Opening.Unfinished) opening).reason();
  }

  private static long rows(Opening opening) {
    return opened(opening).rowCount();
  }

  private static Table opened(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    return ((Opening.Opened) opening).table();
  }

  private static String large() {
    return "mã,tên,ngày\n" + "123456,Phường An Cựu,01/07/2025\n".repeat(500_000);
  }

  private static Stream<ProcessHandle> children() {
    return ProcessHandle.current().children();
  }

  /// What conversions have left in the making.
  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(it -> it.toString().contains(".part")).toList();
    }
  }
}
