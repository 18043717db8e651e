package vn.trangtien.distribution;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.github.luben.zstd.ZstdOutputStream;
import com.github.luben.zstd.util.Native;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// How the bytes of a file are packed for the way
/// ([RFC 9110, 8.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1)); the most wanted
/// stands first.
enum ContentCoding {
  BR {
    @Override
    OutputStream over(OutputStream out) throws IOException {
      // quality 9 packs at tens of megabytes a second, 11 at half of one for a few per cent
      return new BrotliOutputStream(out, new Encoder.Parameters().setQuality(9).setWindow(22));
    }

    @Override
    boolean available() {
      return BROTLI;
    }
  },
  ZSTD {
    @Override
    OutputStream over(OutputStream out) throws IOException {
      // up to level 19 the window stays within the 8 MiB that every client opens: RFC 9659
      return new ZstdOutputStream(out, 15).setChecksum(true);
    }

    @Override
    boolean available() {
      return ZSTANDARD;
    }
  },
  GZIP {
    @Override
    OutputStream over(OutputStream out) throws IOException {
      return new BestGzip(out);
    }

    @Override
    boolean available() {
      return true;
    }
  },
  IDENTITY {
    @Override
    OutputStream over(OutputStream out) {
      return out;
    }

    @Override
    boolean available() {
      return true;
    }
  };

  private static final boolean BROTLI = Brotli4jLoader.isAvailable();
  private static final boolean ZSTANDARD = loadsZstandard();

  /// A stream that packs what is written to it into `out`; closing it closes `out`.
  abstract OutputStream over(OutputStream out) throws IOException;

  /// Whether this machine can pack so.
  abstract boolean available();

  /// Its name in `Accept-Encoding` and `Content-Encoding`.
  String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The coding of that name, under which this machine can pack; gzip has two.
  static Optional<ContentCoding> of(String token) {
    String known = token.equals("x-gzip") ? "gzip" : token;
    return offered().stream().filter(it -> it.token().equals(known)).findFirst();
  }

  /// The codings that this machine can pack in.
  static List<ContentCoding> offered() {
    return Arrays.stream(values()).filter(ContentCoding::available).toList();
  }

  private static boolean loadsZstandard() {
    try {
      Native.load();
      return Native.isLoaded();
    } catch (LinkageError missing) {
      return false;
    }
  }

  /// Gzip at its best level, which its own constructors cannot ask for.
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out, 64 * 1024);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
