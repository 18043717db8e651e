package vn.trangtien.http;

import io.micronaut.core.type.Argument;
import io.micronaut.core.type.MutableHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.body.ByteBodyFactory;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.body.ResponseBodyWriter;
import io.micronaut.http.body.stream.BodySizeLimits;
import io.micronaut.http.codec.CodecException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// Writes a [FileBody]: a small one in one go, a large one piece by piece as the client takes it.
@Singleton
final class FileBodyWriter implements ResponseBodyWriter<FileBody> {

  /// Below this a copy is cheaper than a stream of pieces.
  private static final int SMALL = 64 * 1024;

  @Override
  public boolean isBlocking() {
    return true;
  }

  @Override
  public CloseableByteBody writePiece(
      ByteBodyFactory bodies,
      HttpRequest<?> request,
      HttpResponse<?> response,
      Argument<FileBody> type,
      MediaType mediaType,
      FileBody body)
      throws CodecException {
    try {
      return body.length() <= SMALL ? bodies.adapt(whole(body)) : streamed(bodies, response, body);
    } catch (IOException refused) {
      throw new CodecException("A file that was found whole cannot be read", refused);
    }
  }

  @Override
  public void writeTo(
      Argument<FileBody> type,
      MediaType mediaType,
      FileBody body,
      MutableHeaders headers,
      OutputStream out)
      throws CodecException {
    throw new CodecException("A file is sent by the server's transport only");
  }

  private static byte[] whole(FileBody body) throws IOException {
    ByteBuffer whole = ByteBuffer.allocate((int) body.length());
    OpenFile file = new OpenFile(body.path());
    try {
      for (FileBody.Piece piece : body.pieces()) {
        switch (piece) {
          case FileBody.Words words -> whole.put(words.bytes());
          case FileBody.Slice(long offset, long length) -> {
            ByteBuffer slice = whole.slice(whole.position(), (int) length);
            file.read(offset, slice);
            whole.position(whole.position() + (int) length);
          }
        }
      }
    } finally {
      file.finish();
    }
    return whole.array();
  }

  private static CloseableByteBody streamed(
      ByteBodyFactory bodies, HttpResponse<?> response, FileBody body) throws IOException {
    OpenFile file = new OpenFile(body.path());
    return bodies.adapt(
        FilePieces.of(file, body), BodySizeLimits.UNLIMITED, response.getHeaders(), file::finish);
  }
}
