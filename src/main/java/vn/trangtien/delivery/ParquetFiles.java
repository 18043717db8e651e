package vn.trangtien.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.trangtien.rows.Desk;

/// Parquet files of some rows that were made lately; the disk holds no more of them than it may.
@Singleton
final class ParquetFiles implements AutoCloseable {

  private static final int KIB = 1_024;

  /// A file that was made, and its bytes.
  record Made(Path path, long size) {}

  private final Desk desk;
  private final Cache<String, Made> files;

  ParquetFiles(Desk desk, DeliveryConfiguration configuration) {
    this.desk = desk;
    this.files =
        Caffeine.newBuilder()
            .maximumWeight((long) configuration.parquetMegabytes() * KIB)
            .weigher((String name, Made made) -> (int) Math.min(1 << 30, 1 + made.size() / KIB))
            .expireAfterAccess(Duration.ofHours(6))
            .evictionListener((name, made, cause) -> delete(made))
            .build();
  }

  /// The file of that name, made where it is not kept.
  Made of(String name, Export export) {
    return files.get(
        name,
        it ->
            desk.ask(
                () -> {
                  Path path = export.table().table().parquet(export.query());
                  return new Made(path, Files.size(path));
                }));
  }

  private static void delete(@Nullable Made made) {
    try {
      if (made != null) {
        Files.deleteIfExists(made.path());
      }
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  @Override
  @PreDestroy
  public void close() {
    files.asMap().values().forEach(ParquetFiles::delete);
  }
}
