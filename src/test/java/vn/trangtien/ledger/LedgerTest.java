package vn.trangtien.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanContextException;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trangtien.identifier.Iri;

/// What the ledger promises, on whichever database it stands.
abstract class LedgerTest {

  private static final Iri LE_HOI = Iri.own("/dataset/le-hoi");
  private static final Iri DI_TICH = Iri.own("/dataset/di-tich");

  @TempDir Path folder;
  private ApplicationContext context;
  private Ledger ledger;

  /// A new, empty database; an empty text for the embedded one.
  abstract String database();

  private String address;

  @BeforeEach
  void open() {
    if (address == null) {
      address = database();
    }
    Map<String, Object> settings = new HashMap<>();
    settings.put("portal.data", folder.toString());
    settings.put("portal.database", address);
    context = ApplicationContext.run(settings);
    ledger = context.getBean(Ledger.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void anEmptyLedgerStandsAtTheOrigin() {
    assertThat(ledger.head()).isEqualTo(Position.ORIGIN);
    assertThat(ledger.holds(Position.ORIGIN)).isTrue();
    assertThat(ledger.currentAfter(0, 10)).isEmpty();
    assertThat(ledger.verify()).isEqualTo(new Verification.Sound(Position.ORIGIN));
  }

  @Test
  void whatWasAppendedIsReadBackAsItWas() {
    Revision first = ledger.append(create(LE_HOI, "một"), "sdl");
    assertThat(ledger.current(LE_HOI)).contains(first);
    assertThat(ledger.head()).isEqualTo(first.position());
    assertThat(first.sequence()).isEqualTo(1);
    assertThat(first.previous()).isEqualTo(Position.ORIGIN.hash());
  }

  @Test
  void aRevisionNamesTheHashBeforeIt() {
    Revision first = ledger.append(create(LE_HOI, "một"), "sdl");
    Revision second = ledger.append(new Change.Update(LE_HOI, content("hai")), "sdl");
    assertThat(second.previous()).isEqualTo(first.hash());
    assertThat(ledger.history(LE_HOI, Long.MAX_VALUE, 10)).containsExactly(second, first);
  }

  @Test
  void whatWasTrueAtAMomentIsFoundAgain() {
    Revision first = ledger.append(create(LE_HOI, "một"), "sdl");
    Revision other = ledger.append(create(DI_TICH, "khác"), "svhtt");
    Revision second = ledger.append(new Change.Update(LE_HOI, content("hai")), "sdl");
    assertThat(ledger.asOf(LE_HOI, second.time())).contains(second);
    assertThat(ledger.asOf(LE_HOI, first.time())).contains(first);
    assertThat(ledger.asOf(LE_HOI, first.time().minusSeconds(1))).isEmpty();
    assertThat(ledger.history(LE_HOI, 3, 10)).containsExactly(first);
    assertThat(ledger.history(LE_HOI, Long.MAX_VALUE, 1)).containsExactly(second);
    assertThat(ledger.next(LE_HOI, 1)).contains(second);
    assertThat(ledger.next(LE_HOI, 3)).isEmpty();
    assertThat(ledger.after(1, 1)).containsExactly(other);
    assertThat(ledger.at(2)).contains(other);
    assertThat(ledger.at(4)).isEmpty();
  }

  @Test
  void onlyWhatNothingReplacedIsFollowed() {
    ledger.append(create(LE_HOI, "một"), "sdl");
    Revision other = ledger.append(create(DI_TICH, "khác"), "svhtt");
    Revision newest = ledger.append(new Change.Update(LE_HOI, content("hai")), "sdl");
    assertThat(ledger.currentAfter(0, 10)).containsExactly(other, newest);
    assertThat(ledger.currentAfter(2, 10)).containsExactly(newest);
    assertThat(ledger.currentAfter(0, 1)).containsExactly(other);
  }

  @Test
  void aDeletionIsFollowedAndNoLongerListed() {
    ledger.append(create(LE_HOI, "một"), "sdl");
    assertThat(ledger.count("dataset")).isEqualTo(1);
    Revision gone = ledger.append(new Change.Delete(LE_HOI, "trùng"), "sdl");
    assertThat(ledger.currentAfter(0, 10)).containsExactly(gone);
    assertThat(ledger.current(LE_HOI)).contains(gone);
    assertThat(ledger.count("dataset")).isZero();
    assertThat(ledger.page("dataset", null, 10)).isEmpty();
    ledger.append(create(LE_HOI, "lại"), "sdl");
    assertThat(ledger.count("dataset")).isEqualTo(1);
  }

  @Test
  void aCollectionIsPagedInTheOrderOfItsIris() {
    List<Change> changes = new ArrayList<>();
    for (String slug : List.of("c", "a", "e", "b", "d")) {
      changes.add(create(Iri.own("/dataset/" + slug), slug));
    }
    changes.add(create(Iri.own("/catalog"), "catalog"));
    ledger.appendAll(changes, "portal");
    List<Revision> first = ledger.page("dataset", null, 2);
    List<Revision> second = ledger.page("dataset", first.getLast().record(), 2);
    List<Revision> third = ledger.page("dataset", second.getLast().record(), 2);
    assertThat(first).extracting(it -> it.record().name()).containsExactly("a", "b");
    assertThat(second).extracting(it -> it.record().name()).containsExactly("c", "d");
    assertThat(third).extracting(it -> it.record().name()).containsExactly("e");
  }

  @Test
  void twoAppendersMakeOneOrderWithoutAGap() throws InterruptedException {
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> appenders = new ArrayList<>();
    for (int appender = 0; appender < 4; appender++) {
      int mine = appender;
      appenders.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      start.await();
                    } catch (InterruptedException stopped) {
                      throw new IllegalStateException(stopped);
                    }
                    for (int i = 0; i < 10; i++) {
                      ledger.append(create(Iri.own("/dataset/" + mine + "-" + i), "x" + i), "a");
                    }
                  }));
    }
    start.countDown();
    for (Thread appender : appenders) {
      appender.join();
    }
    assertThat(ledger.currentAfter(0, 100))
        .extracting(Revision::sequence)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    assertThat(ledger.verify()).isEqualTo(new Verification.Sound(ledger.head()));
  }

  @Test
  void whatFailsHalfWayLeavesNothing() {
    List<Change> changes =
        List.of(create(LE_HOI, "một"), new Change.Delete(DI_TICH, "quá dài ".repeat(1_000)));
    assertThatThrownBy(() -> ledger.appendAll(changes, "sdl")).isInstanceOf(RuntimeException.class);
    assertThat(ledger.head()).isEqualTo(Position.ORIGIN);
    assertThat(ledger.current(LE_HOI)).isEmpty();
  }

  @Test
  void anotherLedgersPositionIsNotHeld() {
    Revision first = ledger.append(create(LE_HOI, "một"), "sdl");
    assertThat(ledger.holds(first.position())).isTrue();
    assertThat(ledger.holds(new Position(1, content("khác").digest()))).isFalse();
    assertThat(ledger.holds(new Position(2, first.hash()))).isFalse();
  }

  @Test
  void aFlippedByteInAContentIsFound() throws SQLException {
    ledger.append(create(LE_HOI, "một"), "sdl");
    ledger.append(create(DI_TICH, "hai"), "sdl");
    ContentRow other = ContentRow.of(content("hại"));
    String digest = content("hai").digest().hex();
    run("update content set deflated = ? where digest = '" + digest + "'", other.deflated());
    assertThat(ledger.verify())
        .isEqualTo(new Verification.Broken(2, "its content is not what its digest says"));
  }

  @Test
  void aChangedStewardIsFoundAndStopsTheStart() throws SQLException {
    ledger.append(create(LE_HOI, "một"), "sdl");
    ledger.append(create(DI_TICH, "hai"), "sdl");
    run("update revision set steward = 'ai khác' where sequence = 1");
    assertThat(ledger.verify()).isEqualTo(new Verification.Broken(1, "its hash is not its own"));
    context.close();
    assertThatThrownBy(this::open)
        .isInstanceOf(BeanContextException.class)
        .hasStackTraceContaining("The ledger is broken at revision 1");
  }

  @Test
  void aMissingRevisionIsFound() throws SQLException {
    ledger.append(create(LE_HOI, "một"), "sdl");
    ledger.append(new Change.Update(LE_HOI, content("hai")), "sdl");
    ledger.append(new Change.Update(LE_HOI, content("ba")), "sdl");
    run("delete from revision where sequence = 2");
    assertThat(ledger.verify()).isEqualTo(new Verification.Broken(2, "it is missing"));
  }

  @Test
  void anErasedContentStillVerifies() throws SQLException {
    ledger.append(create(LE_HOI, "có dữ liệu cá nhân"), "sdl");
    run("update content set deflated = ?, erased_because = 'theo luật'", new byte[0]);
    assertThat(ledger.verify()).isEqualTo(new Verification.Sound(ledger.head()));
    Change change = ledger.current(LE_HOI).orElseThrow().change();
    assertThat(((Change.Create) change).content().erased()).isTrue();
  }

  @Test
  void everythingIsThereAfterANewStart() {
    Revision first = ledger.append(create(LE_HOI, "một"), "sdl");
    context.close();
    open();
    assertThat(ledger.current(LE_HOI)).contains(first);
    assertThat(ledger.append(create(DI_TICH, "hai"), "sdl").previous()).isEqualTo(first.hash());
  }

  private void run(String sql, byte[]... values) throws SQLException {
    DataSource pool = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    try (Connection connection = pool.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setBytes(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  private static Change create(Iri record, String text) {
    return new Change.Create(record, content(text));
  }

  private static Content content(String text) {
    return Content.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
