package vn.trangtien.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.PortalException;

/// A content as it stands in the table `content`: deflated
/// ([RFC 1950](https://www.rfc-editor.org/rfc/rfc1950)), or erased.
@MappedEntity("content")
record ContentRow(@Id String digest, byte[] deflated, @Nullable String erasedBecause) {

  static ContentRow of(Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater =
        new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED), 8192)) {
      deflater.write(content.bytes());
    } catch (IOException impossible) {
      throw new IllegalStateException("Memory does not refuse to be written", impossible);
    }
    return new ContentRow(content.digest().hex(), out.toByteArray(), null);
  }

  /// The bytes; none where they were erased.
  ///
  /// @throws PortalException where what the database holds cannot be inflated
  byte[] bytes() {
    if (deflated.length == 0) {
      return new byte[0];
    }
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException damaged) {
      throw new PortalException(
          PortalException.Code.LEDGER_BROKEN, "Content " + digest + " is damaged", damaged);
    }
  }
}
