package vn.trangtien.parsing;

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
record TextFile(Path path, Encoding encoding) {

  static TextFile of(Path path) throws IOException {
    return new TextFile(path, EncodingGuess.of(path));
  }

  /// Its text from the beginning, without a byte order mark.
  Reader open() throws IOException {
    Reader text =
        new BufferedReader(
            encoding.text(new BufferedInputStream(Files.newInputStream(path), 1 << 16)), 1 << 16);
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  /// Says to `gate` what a reader should know of the encoding.
  void tell(RowGate gate) {
    switch (encoding) {
      case UTF_8, UTF_16LE, UTF_16BE, WINDOWS_1252 -> {}
      case UTF_8_TWICE ->
          gate.note(
              "Tệp bị mã hóa UTF-8 hai lần (kiểu “Ã¡”); cổng đã đọc lại đúng chữ.",
              "The file was encoded as UTF-8 twice (“Ã¡”); its letters have been restored.");
      case UTF_8_DAMAGED ->
          gate.note(
              "Một số ký tự trong tệp bị hỏng; chỗ đó hiện dấu “\uFFFD”.",
              "Some characters of the file are damaged and shown as “\uFFFD”.");
      case WINDOWS_1258, TCVN3, VNI ->
          gate.note(
              "Tệp dùng bảng mã cũ " + encoding + "; cổng đã chuyển sang Unicode.",
              "The file is in the old encoding " + encoding + "; it was read into Unicode.");
    }
  }
}
