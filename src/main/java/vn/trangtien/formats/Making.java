package vn.trangtien.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.identifier.Digest;

/// A file that is kept while it is written for somebody else: whatever befalls it, who reads the
/// bytes is not disturbed. Closed before [#keep], it is as if it never was begun.
public final class Making implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Making.class);

  private final KeptFiles files;
  private final Digest name;
  private final Path part;
  private final MessageDigest sha256 = Digest.sha256();
  private final OutputStream out;
  private long written;
  private boolean lost;
  private boolean closed;

  Making(KeptFiles files, Digest name, Path part) throws IOException {
    this.files = files;
    this.name = name;
    this.part = part;
    this.out = Files.newOutputStream(part);
  }

  /// Adds bytes.
  public void write(byte[] bytes, int offset, int length) {
    written += length;
    if (lost || closed) {
      return;
    }
    if (written > files.mostBytes()) {
      lost = true;
      return;
    }
    try {
      out.write(bytes, offset, length);
      sha256.update(bytes, offset, length);
    } catch (IOException refused) {
      lost(refused);
    }
  }

  /// Keeps what was written: it is all.
  public void keep() {
    if (closed || lost) {
      return;
    }
    try {
      out.close();
      files.keep(name, part, Digest.of(sha256));
    } catch (IOException refused) {
      lost(refused);
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    files.left(name);
    try {
      out.close();
      Files.deleteIfExists(part);
    } catch (IOException refused) {
      lost(refused);
    }
  }

  private void lost(IOException refused) {
    lost = true;
    LOG.warn("A made file is not kept: {}", refused.toString());
  }
}
