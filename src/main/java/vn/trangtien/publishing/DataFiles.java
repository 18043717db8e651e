package vn.trangtien.publishing;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.files.FileStore;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.PortalException;
import vn.trangtien.identifier.Text;

/// Makes sure that the file store holds, to the byte, what a dataset says that it distributes.
@Singleton
final class DataFiles {

  private final FileStore store;

  DataFiles(FileStore store) {
    this.store = store;
  }

  /// Stores the files of `dataset` that stand in `folder`.
  ///
  /// @return what is wrong with them; nothing where all of them are held
  List<Fault> take(Dataset dataset, Path folder) {
    List<Fault> faults = new ArrayList<>();
    for (Distribution distribution : dataset.distribution()) {
      String expected = "/download/" + dataset.slug() + "/" + distribution.fileName();
      if (!distribution.downloadUrl().path().equals(expected)) {
        faults.add(
            fault("downloadURL", distribution, "phải là " + expected, "must be " + expected));
      } else {
        take(distribution, folder.resolve(distribution.fileName()), faults);
      }
    }
    return faults;
  }

  private void take(Distribution distribution, Path file, List<Fault> faults) {
    if (!Files.isRegularFile(file)) {
      faults.add(fault("file", distribution, "không có tệp này", "this file is missing"));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size != distribution.byteSize()) {
        faults.add(
            fault(
                "byteSize",
                distribution,
                "tệp có " + size + " byte, mô tả ghi " + distribution.byteSize(),
                "the file has "
                    + size
                    + " bytes, its description says "
                    + distribution.byteSize()));
        return;
      }
      keep(distribution, file, Digest.of(in), faults);
    } catch (IOException unreadable) {
      throw new PortalException(
          PortalException.Code.STORAGE, "The file " + file + " cannot be read", unreadable);
    }
  }

  /// A refused file leaves nothing in the store, however large it is.
  private void keep(Distribution distribution, Path file, Digest found, List<Fault> faults)
      throws IOException {
    Digest digest = found;
    if (found.equals(distribution.checksum())) {
      try (InputStream again = Files.newInputStream(file)) {
        digest = store.put(again);
      }
    }
    if (!digest.equals(distribution.checksum())) {
      faults.add(
          fault(
              "checksum",
              distribution,
              "SHA-256 của tệp là " + digest + ", khác với mô tả",
              "the file's SHA-256 is " + digest + ", not what its description says"));
    }
  }

  private static Fault fault(String rule, Distribution distribution, String vi, String en) {
    String file = distribution.fileName() + ": ";
    return new Fault(rule, distribution.iri().value(), new Text(file + vi, file + en));
  }

  /// What is wrong with one file.
  ///
  /// @param focus the distribution that names it
  record Fault(String rule, String focus, Text message) {}
}
