package vn.trangtien.parsing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import vn.trangtien.encoding.TextFile;

/// Reads the rows of a file.
public final class FileParser {

  private final ParsingLimits limits;

  public FileParser(ParsingLimits limits) {
    this.limits = limits;
  }

  /// Hands the rows of `file` to `handler`, in their order. A workbook is read as one even where
  /// its publisher calls it CSV.
  ///
  /// @throws ParsingException where it holds no table or more than the limits allow
  public void parse(Path file, FileForm form, RowHandler handler)
      throws IOException, ParsingException {
    RowGate gate = new RowGate(limits, handler);
    Signature signature = Signature.of(file);
    boolean workbook =
        signature == Signature.ZIP && (form == FileForm.XLSX || form == FileForm.CSV);
    if (workbook) {
      XlsxParser.parse(file, gate);
    } else if (signature != Signature.TEXT || form == FileForm.XLSX) {
      throw signature.refusal(file, form);
    } else {
      parse(TextFile.of(file), form, gate);
    }
  }

  private static void parse(TextFile file, FileForm form, RowGate gate)
      throws IOException, ParsingException {
    tell(file, gate);
    try {
      switch (form) {
        case CSV -> CsvParser.parse(file, gate);
        case JSON, NDJSON, GEOJSON -> JsonLists.parse(file, form, gate);
        case XLSX -> throw new IllegalArgumentException("XLSX is no text");
      }
    } catch (CharacterCodingException malformed) {
      throw new ParsingException(
          "Tệp có byte không thuộc bảng mã " + file.encoding() + ".",
          "The file has bytes that are no text in " + file.encoding() + ".");
    }
  }

  /// Says what a reader of the rows should know of the encoding.
  private static void tell(TextFile file, RowGate gate) {
    switch (file.encoding()) {
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
              "Tệp dùng bảng mã cũ " + file.encoding() + "; cổng đã chuyển sang Unicode.",
              "The file is in the old encoding " + file.encoding() + "; it was read into Unicode.");
    }
  }
}
