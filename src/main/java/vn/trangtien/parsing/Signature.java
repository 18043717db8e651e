package vn.trangtien.parsing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/// What the first bytes of a file say that it is, whatever its publisher says.
enum Signature {
  /// A zip file, as XLSX is.
  ZIP,
  /// What Office wrote until 2007, and encrypts in today.
  COMPOUND,
  PDF,
  HTML,
  /// Nothing that speaks against text.
  TEXT;

  private static final int START = 512;
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  static Signature of(Path file) throws IOException {
    byte[] start;
    try (InputStream bytes = Files.newInputStream(file)) {
      start = bytes.readNBytes(START);
    }
    String hex = HexFormat.of().formatHex(start);
    String text = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
      return ZIP;
    }
    if (hex.startsWith("d0cf11e0a1b11ae1")) {
      return COMPOUND;
    }
    if (text.startsWith("%pdf-")) {
      return PDF;
    }
    return text.replaceFirst("^(ï»¿)?\\s*", "").matches("(?s)<(!doctype html|html|head).*")
        ? HTML
        : TEXT;
  }

  /// Why nothing is read from a file of `form` that is this.
  ParsingException refusal(Path file, FileForm form) throws IOException {
    return switch (this) {
      case COMPOUND ->
          isEncrypted(file)
              ? new ParsingException(
                  "Tệp bị khóa bằng mật khẩu. Hãy bỏ mật khẩu rồi tải lên lại.",
                  "The file is locked with a password. Remove it and upload the file again.")
              : new ParsingException(
                  "Đây là tệp XLS kiểu cũ. Hãy mở bằng Excel hoặc LibreOffice, lưu thành XLSX hoặc"
                      + " CSV rồi tải lên lại.",
                  "This is an old XLS file. Open it in Excel or LibreOffice, save it as XLSX or CSV"
                      + " and upload that.");
      case PDF ->
          new ParsingException(
              "Đây là tệp PDF, không phải bảng.", "This is a PDF file and holds no table.");
      case HTML ->
          new ParsingException(
              "Đây là một trang web (HTML), không phải tệp " + form + ".",
              "This is a web page (HTML), not a file in " + form + ".");
      case ZIP, TEXT ->
          new ParsingException(
              "Đây không phải tệp " + form + ".", "This is not a file in " + form + ".");
    };
  }

  private static boolean isEncrypted(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      int matched = 0;
      for (int next = bytes.read(); next >= 0; next = bytes.read()) {
        matched = next == ENCRYPTED[matched] ? matched + 1 : next == ENCRYPTED[0] ? 1 : 0;
        if (matched == ENCRYPTED.length) {
          return true;
        }
      }
      return false;
    }
  }
}
