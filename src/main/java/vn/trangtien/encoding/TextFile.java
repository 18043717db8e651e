package vn.trangtien.encoding;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of text, whose encoding has been told.
///
/// @param path where it is kept
/// @param encoding in which it is read
public record TextFile(Path path, Encoding encoding) {

  /// The file at `path`, as the encoding in which its words are words.
  public static TextFile of(Path path) throws IOException {
    return new TextFile(path, EncodingGuess.of(path));
  }

  /// Its text from the beginning, without a byte order mark.
  public Reader open() throws IOException {
    Reader text =
        new BufferedReader(
            encoding.text(new BufferedInputStream(Files.newInputStream(path), 1 << 16)), 1 << 16);
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }
}
