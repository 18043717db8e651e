package vn.trangtien.pictures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.charts.Charts;
import vn.trangtien.charts.Sketch;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.page.Frame;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.DatasetTables;
import vn.trangtien.vocabulary.Concept;

/// Draws the picture of a revision once and remembers it; the last used is first forgotten, and
/// only a few are drawn at the same time.
@Singleton
final class Cards {

  private static final Duration OPENING = Duration.ofMillis(800);
  private static final Duration READING = Duration.ofMillis(800);
  private static final long SMALL_BYTES = 2_000_000;
  private static final int FORMATS = 4;

  private final DatasetTables tables;
  private final Charts charts;
  private final CardDrawing drawing;
  private final Semaphore turns;
  private final int patienceSeconds;
  private final Cache<Key, Drawn> kept;

  private record Key(long sequence, Language language) {}

  /// A picture.
  ///
  /// @param whole whether it shows all that there is; a table that was not ready is left out
  record Drawn(byte[] png, boolean whole) {}

  Cards(
      DatasetTables tables,
      Charts charts,
      CardDrawing drawing,
      PicturesConfiguration configuration) {
    this.tables = tables;
    this.charts = charts;
    this.drawing = drawing;
    this.turns = new Semaphore(configuration.atOnce(), true);
    this.patienceSeconds = configuration.patienceSeconds();
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(configuration.keptMebibytes() * 1024L * 1024)
            .weigher((Key key, Drawn it) -> it.png().length)
            .build();
  }

  /// The picture of `record` in the frame's language.
  ///
  /// @throws ProblemException 503 where too many others are being drawn
  Drawn of(Frame frame, CatalogRecord record) {
    Key key = new Key(record.sequence(), frame.language());
    Drawn known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    take();
    try {
      Drawn drawn = kept.getIfPresent(key);
      if (drawn == null) {
        drawn = draw(frame, record);
        if (drawn.whole()) {
          kept.put(key, drawn);
        }
      }
      return drawn;
    } finally {
      turns.release();
    }
  }

  private void take() {
    try {
      if (!turns.tryAcquire(patienceSeconds, TimeUnit.SECONDS)) {
        throw busy();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private Drawn draw(Frame frame, CatalogRecord record) {
    Dataset dataset = record.dataset();
    boolean tabular = !tables.of(dataset).isEmpty();
    DatasetTable table = tabular ? open(record) : null;
    if (table == null) {
      return new Drawn(drawing.png(card(frame, dataset, null, null)), !tabular);
    }
    Charts.Outline outline = charts.outline(table, READING);
    byte[] png = drawing.png(card(frame, dataset, table, outline.sketch()));
    return new Drawn(png, !outline.later());
  }

  private @Nullable DatasetTable open(CatalogRecord record) {
    try {
      return tables.openSoon(record, SMALL_BYTES, OPENING).orElse(null);
    } catch (PortalException broken) {
      return null;
    }
  }

  private static Card card(
      Frame frame, Dataset dataset, @Nullable DatasetTable table, @Nullable Sketch sketch) {
    Dataset.Period covered = dataset.temporal();
    String period = covered == null ? "" : frame.period(covered.startDate(), covered.endDate());
    long count = table == null ? 0 : table.table().rowCount();
    String rows =
        count == 0 ? "" : frame.t(count == 1 ? "card.row" : "card.rows", frame.number(count));
    List<String> formats =
        dataset.distribution().stream()
            .map(Distribution::formatCode)
            .distinct()
            .limit(FORMATS)
            .toList();
    Concept grade = frame.concept(dataset.provenance());
    return new Card(
        frame.t("portal.short"),
        frame.t("portal.tagline"),
        frame.text(dataset.title()),
        frame.link(dataset.publisher()).name(),
        List.of(period, rows, String.join(", ", formats)),
        grade == null ? "" : frame.text(grade.label()),
        grade != null && grade.notation().equals("illustrative"),
        sketch);
  }

  private static ProblemException busy() {
    return new ProblemException(
        Problem.of(
            HttpStatus.SERVICE_UNAVAILABLE,
            "busy",
            "Cổng đang vẽ quá nhiều ảnh cùng lúc. Hãy thử lại sau giây lát.",
            "The portal is drawing too many pictures at once. Try again in a moment."));
  }
}
