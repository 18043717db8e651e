package vn.trangtien.conversion;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import vn.trangtien.identifier.Text;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.FileForm;

/// The processes that parse strangers' files, at work and at rest: as many as may parse at once.
@Singleton
public final class Converters implements AutoCloseable {

  private final ConversionConfiguration configuration;
  private final Semaphore turns;
  private final ConcurrentLinkedDeque<Converter> idle = new ConcurrentLinkedDeque<>();
  private final List<Converter> all = new CopyOnWriteArrayList<>();

  Converters(ConversionConfiguration configuration) {
    this.configuration = configuration;
    this.turns = new Semaphore(configuration.atOnce(), true);
  }

  /// Writes the table inside `file` to a database file when its turn has come.
  ///
  /// @param described the types of the columns that the publisher described
  /// @param target where the database file is made; there is none yet
  /// @return why there is no table; empty where there is one
  /// @throws UnfinishedException where the file may be read at another time
  public Text convert(Path file, FileForm form, Map<String, ColumnType> described, Path target)
      throws IOException, UnfinishedException {
    if (Files.size(file) > configuration.limits().unpackedBytes()) {
      return new Text(
          "Tệp lớn hơn " + configuration.maxFileMegabytes() + " MB.",
          "The file is larger than " + configuration.maxFileMegabytes() + " MB.");
    }
    Conversion.Job job =
        new Conversion.Job(
            file.toAbsolutePath(),
            form,
            described,
            configuration.limits(),
            target.toAbsolutePath());
    try {
      turns.acquire();
      try {
        return convertInTurn(job);
      } finally {
        turns.release();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped while it parsed " + job.file(), stopped);
    }
  }

  private Text convertInTurn(Conversion.Job job)
      throws IOException, InterruptedException, UnfinishedException {
    Converter converter = idle.poll();
    if (converter == null) {
      converter = new Converter(configuration);
      all.add(converter);
    }
    try {
      return converter.convert(job);
    } finally {
      idle.push(converter);
    }
  }

  @Override
  @PreDestroy
  public void close() {
    all.forEach(Converter::close);
  }
}
