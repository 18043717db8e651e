package vn.trangtien.parsing;

import vn.trangtien.identifier.Text;

/// No table can be read from a file, for a reason that its publisher understands.
public final class ParsingException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  public ParsingException(String vi, String en) {
    super(en);
    this.reason = new Text(vi, en);
  }

  /// Why, in words.
  public Text reason() {
    return reason;
  }
}
