package vn.trangtien.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.util.IOConsumer;

/// Work on many things with all processors.
final class InParallel {

  private InParallel() {}

  /// Does `work` on each of `all`, in no order; where one fails, so does the whole.
  static <T> void forEach(List<T> all, IOConsumer<T> work) throws IOException {
    try {
      all.parallelStream().forEach(one -> accept(work, one));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static <T> void accept(IOConsumer<T> work, T one) {
    try {
      work.accept(one);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
