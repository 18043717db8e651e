package vn.trangtien.page;

import java.io.IOException;
import java.io.InputStream;
import vn.trangtien.identifier.PortalException;

/// The files of `src/main/resources` as they were packed with the portal.
public final class Packed {

  private Packed() {}

  /// The bytes of one file.
  ///
  /// @throws PortalException where it was not packed
  public static byte[] read(String name) {
    try (InputStream in = Packed.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IOException("It is not packed with the portal");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION, "Cannot read " + name, unreadable);
    }
  }
}
