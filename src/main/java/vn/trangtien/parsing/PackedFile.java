package vn.trangtien.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// A packed file before anything is read from it: what it unpacks to is counted, whatever it says
/// of itself.
final class PackedFile {

  private static final int ENTRIES = 10_000;
  private static final long RATIO = 200;
  private static final long SMALL = 16L << 20;

  private PackedFile() {}

  static void check(Path file, ParsingLimits limits) throws IOException, ParsingException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > ENTRIES) {
        throw tooLarge();
      }
      byte[] buffer = new byte[1 << 16];
      long total = 0;
      for (Iterator<? extends ZipEntry> all = zip.entries().asIterator(); all.hasNext(); ) {
        ZipEntry entry = all.next();
        long unpacked = 0;
        try (InputStream bytes = zip.getInputStream(entry)) {
          for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
            unpacked += n;
            if (total + unpacked > limits.unpackedBytes()
                || unpacked > SMALL && unpacked / RATIO > Math.max(1, entry.getCompressedSize())) {
              throw tooLarge();
            }
          }
        }
        total += unpacked;
      }
    } catch (ZipException broken) {
      throw new ParsingException(
          "Tệp XLSX hỏng hoặc bị khóa bằng mật khẩu.", "The XLSX file is broken or encrypted.");
    }
  }

  private static ParsingException tooLarge() {
    return new ParsingException(
        "Tệp XLSX phình quá lớn khi giải nén.", "The XLSX file unpacks to more than is allowed.");
  }
}
