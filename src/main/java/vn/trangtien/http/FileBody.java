package vn.trangtien.http;

import java.nio.file.Path;
import java.util.List;

/// The body of an answer that stands in a file: parts of it, with some words between them.
///
/// Under HTTP/1 without TLS the kernel sends the parts; no byte of them is copied here.
///
/// @param path of the file
public record FileBody(Path path, List<Piece> pieces) {

  public FileBody {
    pieces = List.copyOf(pieces);
  }

  /// One part of a body.
  public sealed interface Piece {
    /// In bytes.
    long length();
  }

  /// Words of our own.
  public record Words(byte[] bytes) implements Piece {
    @Override
    public long length() {
      return bytes.length;
    }
  }

  /// Bytes of the file.
  public record Slice(long offset, long length) implements Piece {}

  /// In bytes.
  public long length() {
    return pieces.stream().mapToLong(Piece::length).sum();
  }
}
