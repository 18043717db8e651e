package vn.trangtien.conversion;

import vn.trangtien.identifier.Text;

/// A file was not read to its end, for want of time or because the process that read it was ended.
/// That says nothing of the file: at another time it may be read.
public final class UnfinishedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  UnfinishedException(Text reason) {
    super(reason.en());
    this.reason = reason;
  }

  /// What happened, in words.
  public Text reason() {
    return reason;
  }
}
