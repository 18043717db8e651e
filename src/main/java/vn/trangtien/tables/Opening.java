package vn.trangtien.tables;

import vn.trangtien.identifier.Text;

/// How an attempt to open the table inside a file ended.
public sealed interface Opening {

  /// It stands open.
  record Opened(Table table) implements Opening {}

  /// No table can be made of the file, and why.
  record Unreadable(Text reason) implements Opening {}

  /// The file was not read to its end, and why; it is tried again after a pause.
  record Unfinished(Text reason, int pauseSeconds) implements Opening {}

  /// It takes longer than this visitor can wait, or too many files are being parsed.
  record Busy() implements Opening {}
}
