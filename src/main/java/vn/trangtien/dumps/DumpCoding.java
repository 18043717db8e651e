package vn.trangtien.dumps;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// How a dump is compressed ([gzip](https://www.rfc-editor.org/rfc/rfc1952),
/// [Zstandard](https://www.rfc-editor.org/rfc/rfc8878)).
public enum DumpCoding {
  GZIP("gz", "application/gzip"),
  ZSTD("zst", "application/zstd");

  private final String extension;
  private final String mediaType;

  DumpCoding(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  OutputStream around(OutputStream out) throws IOException {
    return switch (this) {
      case GZIP -> new GZIPOutputStream(out, 64 * 1024);
      case ZSTD -> new ZstdOutputStream(out, 6).setChecksum(true);
    };
  }

  public static Optional<DumpCoding> of(String extension) {
    return Arrays.stream(values()).filter(it -> it.extension.equals(extension)).findFirst();
  }
}
