package vn.trangtien.tables;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.identifier.Digest;

/// How many rows each table has that ever stood open: known without opening it again, also after
/// the portal was started anew.
///
/// A number stands in a file of a few bytes beside its table and is as unchangeable; one that was
/// asked for before is answered from memory.
@Singleton
public final class RowCounts {

  private static final Logger LOG = LoggerFactory.getLogger(RowCounts.class);
  private static final int REMEMBERED = 100_000;

  /// The end of the line tells a number from the beginning of one.
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\n");

  private final Path folder;
  private final Cache<Digest, OptionalLong> known =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final AtomicLong told = new AtomicLong();

  @Inject
  RowCounts(TablesConfiguration configuration) {
    this(configuration.folder());
  }

  /// The numbers that are kept in `folder`.
  public RowCounts(Path folder) {
    this.folder = folder;
  }

  /// How many rows `table` has; empty where it never stood open.
  ///
  /// @param table as [TableSource#table] names it
  public OptionalLong of(Digest table) {
    OptionalLong count = known.get(table, this::read);
    return count == null ? OptionalLong.empty() : count;
  }

  /// Grows whenever one more number comes to be known: while it stays the same, so do all answers.
  public long told() {
    return told.get();
  }

  /// Takes down that `table` has `count` rows.
  void tell(Digest table, long count) {
    if (of(table).isPresent()) {
      return;
    }
    try {
      Path place = place(table);
      Files.createDirectories(place.getParent());
      Files.writeString(place, count + "\n");
    } catch (IOException refused) {
      LOG.warn("How many rows table {} has is known only until the end", table, refused);
    }
    known.put(table, OptionalLong.of(count));
    told.incrementAndGet();
  }

  private OptionalLong read(Digest table) {
    try {
      Matcher written = WRITTEN.matcher(Files.readString(place(table)));
      return written.matches()
          ? OptionalLong.of(Long.parseLong(written.group(1)))
          : OptionalLong.empty();
    } catch (NoSuchFileException unknown) {
      return OptionalLong.empty();
    } catch (IOException refused) {
      LOG.warn("How many rows table {} has cannot be read", table, refused);
      return OptionalLong.empty();
    }
  }

  private Path place(Digest table) {
    return TableStore.place(folder, table).resolveSibling(table.hex().substring(2) + ".rows");
  }
}
