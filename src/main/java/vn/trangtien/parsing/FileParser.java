package vn.trangtien.parsing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;

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
    file.tell(gate);
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
}
