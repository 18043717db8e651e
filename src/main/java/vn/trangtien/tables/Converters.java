package vn.trangtien.tables;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import vn.trangtien.identifier.Text;

/// The converters, at work and at rest: as many as may parse at once.
final class Converters implements AutoCloseable {

  private final TablesConfiguration configuration;
  private final Semaphore turns;
  private final ConcurrentLinkedDeque<Converter> idle = new ConcurrentLinkedDeque<>();
  private final List<Converter> all = new CopyOnWriteArrayList<>();

  Converters(TablesConfiguration configuration) {
    this.configuration = configuration;
    this.turns = new Semaphore(configuration.conversions(), true);
  }

  /// Parses one file when its turn has come.
  ///
  /// @return why there is no table; empty where there is one
  Text convert(Conversion.Job job) throws IOException {
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

  private Text convertInTurn(Conversion.Job job) throws IOException, InterruptedException {
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
  public void close() {
    all.forEach(Converter::close);
  }
}
