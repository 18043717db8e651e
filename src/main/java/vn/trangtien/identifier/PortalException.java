package vn.trangtien.identifier;

import org.jspecify.annotations.Nullable;

/// Something of the portal's own is broken: a disk, a database, a file, a setting.
///
/// A refusal of what somebody asked is an outcome and no exception. Operators read the message;
/// strangers see only the code's sentence.
public final class PortalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What is broken.
  public enum Code {
    /// A setting is missing, unknown or wrong: the start stops.
    CONFIGURATION,
    /// The ledger's chain or one of its contents does not verify.
    LEDGER_BROKEN,
    /// The database does not answer.
    DATABASE_AWAY,
    /// A file that the catalog names is missing from the store.
    FILE_MISSING,
    /// A file's bytes are not those of its digest.
    FILE_DAMAGED,
    /// A disk refuses to read or write.
    STORAGE,
    /// A projection cannot answer now.
    PROJECTION_AWAY
  }

  private final Code code;

  public PortalException(Code code, String message) {
    this(code, message, null);
  }

  public PortalException(Code code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /// What is broken.
  public Code code() {
    return code;
  }
}
