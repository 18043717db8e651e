package vn.trangtien.tables;

/// A question took longer than it may.
public final class TooLong extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int seconds;

  TooLong(int seconds) {
    super("Stopped after " + seconds + " s");
    this.seconds = seconds;
  }

  /// How long it had.
  public int seconds() {
    return seconds;
  }
}
