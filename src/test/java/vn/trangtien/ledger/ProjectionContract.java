package vn.trangtien.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every projection must survive: it dies before its commit and after it, is told the same
/// twice, meets a ledger that lost its tail, finds its folder torn; and is always what a rebuild
/// would have made.
public abstract class ProjectionContract {

  @TempDir private Path temporary;

  private final List<Projection> opened = new ArrayList<>();
  private MemoryLedger ledger = new MemoryLedger();
  private Path folder = Path.of("");

  /// Opens or makes the projection whose data are in `folder`, which may not be there yet.
  protected abstract Projection open(Path folder);

  /// The same, by code that would build it otherwise: another recipe.
  protected abstract Projection openByOtherCode(Path folder);

  /// Gives the folder back, so that it can be opened again; never called twice.
  protected abstract void close(Projection projection);

  /// Everything that the projection answers from, sorted, and without the position.
  protected abstract List<String> dump(Projection projection);

  /// A small dataset as sorted N-Triples under the placeholder base.
  public static Content sample(String slug, String title) {
    String subject = "<http://portal.invalid/dataset/" + slug + "> ";
    String dct = "<http://purl.org/dc/terms/";
    String dcat = "<http://www.w3.org/ns/dcat#";
    String date = "^^<http://www.w3.org/2001/XMLSchema#date> .\n";
    String quoted = "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";
    List<String> lines =
        List.of(
            subject + type + dcat + "Dataset> .\n",
            subject + dct + "title> " + quoted + "@vi .\n",
            subject + dct + "title> \"About " + slug + "\"@en .\n",
            subject + dct + "description> \"Mô tả của " + slug + "\"@vi .\n",
            subject + dct + "publisher> <http://portal.invalid/agency/so-du-lich> .\n",
            subject + dct + "issued> \"2026-01-02\"" + date,
            subject + dct + "modified> \"2026-02-03\"" + date,
            subject + dcat + "theme> <http://portal.invalid/theme/du-lich> .\n",
            subject + dcat + "keyword> \"thử nghiệm\"@vi .\n");
    String all = String.join("", lines.stream().sorted().toList());
    return Content.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /// Leads `projection` to the head of `ledger`, as the portal's follower does.
  public static void follow(Ledger ledger, Projection projection, int batch) {
    if (!ledger.holds(projection.position())) {
      projection.clear();
    }
    List<Revision> next = ledger.currentAfter(projection.position().sequence(), batch);
    while (!next.isEmpty()) {
      projection.apply(next);
      next = ledger.currentAfter(projection.position().sequence(), batch);
    }
  }

  @BeforeEach
  void makeALedger() {
    folder = temporary.resolve("projection");
    ledger = new MemoryLedger();
    ledger.publish("le-hoi", sample("le-hoi", "Lễ hội truyền thống"));
    ledger.publish("khach-san", sample("khach-san", "Khách sạn"));
    ledger.publish("di-tich", sample("di-tich", "Di tích"));
    ledger.publish("khach-san", sample("khach-san", "Khách sạn \"năm sao\""));
    ledger.withdraw("di-tich");
    ledger.publish("am-thuc", sample("am-thuc", "Ẩm thực"));
  }

  @AfterEach
  void closeAll() {
    List.copyOf(opened).forEach(this::shut);
  }

  @Test
  void anEmptyProjectionStandsAtTheOrigin() {
    assertThat(start(folder).position()).isEqualTo(Position.ORIGIN);
  }

  @Test
  void itReachesTheHead() {
    Projection projection = followed(folder, 100);
    assertThat(projection.position()).isEqualTo(ledger.head());
    assertThat(String.join("\n", dump(projection)))
        .contains("dataset/le-hoi", "dataset/khach-san", "dataset/am-thuc")
        .doesNotContain("dataset/di-tich");
  }

  @Test
  void aNewStateReplacesTheWholeOldOne() {
    Projection projection = followed(folder, 100);
    ledger.publish("le-hoi", sample("le-hoi", "Hội làng"));
    follow(ledger, projection, 100);
    assertEqualsRebuilt(projection);
  }

  @Test
  void followedStepByStepEqualsRebuilt() {
    Projection projection = start(folder);
    follow(ledger, projection, 1);
    ledger.withdraw("le-hoi");
    follow(ledger, projection, 1);
    ledger.publish("le-hoi", sample("le-hoi", "Lễ hội trở lại"));
    ledger.publish("di-tich", sample("di-tich", "Di tích trở lại"));
    follow(ledger, projection, 2);
    assertThat(projection.position()).isEqualTo(ledger.head());
    assertEqualsRebuilt(projection);
  }

  @Test
  void applyingTheSameRevisionsAgainChangesNothing() {
    Projection projection = followed(folder, 100);
    List<String> once = dump(projection);
    projection.apply(ledger.currentAfter(0, 100));
    assertThat(dump(projection)).isEqualTo(once);
    assertThat(projection.position()).isEqualTo(ledger.head());
  }

  @Test
  void aWithdrawalOfWhatItNeverHadOnlyMovesItsPosition() {
    Projection projection = followed(folder, 100);
    List<String> before = dump(projection);
    ledger.publish("thoang-qua", sample("thoang-qua", "Thoáng qua"));
    ledger.withdraw("thoang-qua");
    follow(ledger, projection, 100);
    assertThat(projection.position()).isEqualTo(ledger.head());
    assertThat(dump(projection)).isEqualTo(before);
  }

  @Test
  void anErasedContentIsLeftOut() {
    ledger.erase("le-hoi");
    Projection projection = followed(folder, 100);
    assertThat(projection.position()).isEqualTo(ledger.head());
    assertThat(String.join("\n", dump(projection))).doesNotContain("dataset/le-hoi");
  }

  @Test
  void afterDeathBehindTheCommitItGoesOnFromThere() {
    shut(followed(folder, 100));
    Projection projection = start(folder);
    assertThat(projection.position()).isEqualTo(ledger.head());
    ledger.publish("ho-nuoc", sample("ho-nuoc", "Hồ nước"));
    follow(ledger, projection, 100);
    assertEqualsRebuilt(projection);
  }

  @Test
  void killedWithoutClosingItStillHasItsCommits() {
    followed(folder, 2);
    Projection survivor = start(copy(folder, temporary.resolve("killed")));
    assertThat(survivor.position()).isEqualTo(ledger.head());
    assertEqualsRebuilt(survivor);
  }

  @Test
  void afterDeathBeforeTheCommitNothingOfItIsThere() {
    Projection projection = followed(folder, 100);
    Position reached = projection.position();
    List<String> before = dump(projection);
    ledger.publish("le-hoi", sample("le-hoi", "Không bao giờ xong"));
    ledger.publish("ho-nuoc", sample("ho-nuoc", "Hồ nước"));
    Path killed = temporary.resolve("killed");
    List<Revision> deadly = dyingAtTheLast(ledger.currentAfter(reached.sequence(), 100), killed);

    assertThatThrownBy(() -> projection.apply(deadly)).isInstanceOf(Death.class);

    assertThat(projection.position()).isEqualTo(reached);
    assertThat(dump(projection)).isEqualTo(before);
    Projection survivor = start(killed);
    assertThat(survivor.position()).isEqualTo(reached);
    assertThat(dump(survivor)).isEqualTo(before);
    follow(ledger, survivor, 100);
    follow(ledger, projection, 100);
    assertEqualsRebuilt(survivor);
    assertEqualsRebuilt(projection);
  }

  @Test
  void aLedgerThatLostItsTailIsFollowedAnew() {
    Projection projection = followed(folder, 100);
    ledger.loseAfter(2);
    ledger.publish("thay-the", sample("thay-the", "Thay thế"));
    for (int i = 0; i < 5; i++) {
      ledger.publish("thay-the", sample("thay-the", "Thay thế " + i));
    }
    assertThat(ledger.holds(projection.position())).isFalse();
    follow(ledger, projection, 100);
    assertThat(projection.position()).isEqualTo(ledger.head());
    assertEqualsRebuilt(projection);
  }

  @Test
  void clearedItStandsAtTheOriginAndStaysThere() {
    Projection projection = followed(folder, 100);
    projection.clear();
    assertThat(projection.position()).isEqualTo(Position.ORIGIN);
    assertThat(String.join("\n", dump(projection))).doesNotContain("dataset/");
    shut(projection);
    assertThat(start(folder).position()).isEqualTo(Position.ORIGIN);
  }

  @Test
  void otherCodeBuildsItAnewEvenFromAnotherLedger() {
    shut(followed(folder, 100));
    Projection projection = openByOtherCode(folder);
    opened.add(projection);
    assertThat(projection.position()).isEqualTo(Position.ORIGIN);
    ledger = new MemoryLedger();
    ledger.publish("moi", sample("moi", "Mới"));
    follow(ledger, projection, 100);
    assertThat(projection.position()).isEqualTo(ledger.head());
    assertThat(String.join("\n", dump(projection)))
        .contains("dataset/moi")
        .doesNotContain("dataset/le-hoi");
    shut(projection);
    assertThat(start(folder).position()).isEqualTo(Position.ORIGIN);
  }

  @Test
  void aFolderFullOfGarbageIsSetAside() {
    shut(followed(folder, 100));
    damage(folder, bytes -> "rác".repeat(100).getBytes(StandardCharsets.UTF_8));
    assertHeals();
  }

  @Test
  void aFolderOfCutFilesIsSetAside() {
    shut(followed(folder, 100));
    damage(folder, bytes -> Arrays.copyOf(bytes, Math.min(bytes.length / 2, 7)));
    assertHeals();
  }

  @Test
  void aFolderOfEmptyFilesIsSetAside() {
    shut(followed(folder, 100));
    damage(folder, bytes -> new byte[0]);
    assertHeals();
  }

  @Test
  void aFileInPlaceOfTheFolderIsSetAside() throws IOException {
    Files.writeString(folder, "không phải thư mục");
    assertHeals();
  }

  @Test
  void aLostFolderIsMadeAnew() {
    assertHeals();
  }

  private void assertHeals() {
    Projection projection = start(folder);
    assertThat(projection.position()).isEqualTo(Position.ORIGIN);
    follow(ledger, projection, 100);
    assertThat(projection.position()).isEqualTo(ledger.head());
    assertEqualsRebuilt(projection);
    shut(projection);
    assertThat(start(folder).position()).isEqualTo(ledger.head());
  }

  private void assertEqualsRebuilt(Projection projection) {
    Projection rebuilt = followed(temporary.resolve("rebuilt-" + opened.size()), 100);
    assertThat(dump(projection)).isEqualTo(dump(rebuilt));
    assertThat(projection.position()).isEqualTo(rebuilt.position());
  }

  private Projection followed(Path at, int batch) {
    Projection projection = start(at);
    follow(ledger, projection, batch);
    return projection;
  }

  private Projection start(Path at) {
    Projection projection = open(at);
    opened.add(projection);
    return projection;
  }

  private void shut(Projection projection) {
    opened.remove(projection);
    close(projection);
  }

  /// These revisions; who asks for the last one dies of it, and the disk at that moment is kept.
  private List<Revision> dyingAtTheLast(List<Revision> revisions, Path killed) {
    return new AbstractList<>() {
      @Override
      public Revision get(int index) {
        if (index == revisions.size() - 1) {
          if (!Files.exists(killed)) {
            copy(folder, killed);
          }
          throw new Death();
        }
        return revisions.get(index);
      }

      @Override
      public int size() {
        return revisions.size();
      }
    };
  }

  private static Path copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
      return to;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void damage(Path folder, UnaryOperator<byte[]> how) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Files.write(file, how.apply(Files.readAllBytes(file)));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
