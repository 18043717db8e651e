package vn.trangtien.distribution;

import java.nio.file.Path;
import vn.trangtien.files.StoredFile;
import vn.trangtien.http.EntityTag;
import vn.trangtien.identifier.Digest;

/// The bytes that are chosen for a client: a file in one coding.
///
/// @param file the digest of the file itself
/// @param path where the bytes stand
/// @param size in bytes
/// @param digest of the bytes
record Representation(Digest file, ContentCoding coding, Path path, long size, Digest digest) {

  static Representation plain(StoredFile file) {
    return new Representation(
        file.digest(), ContentCoding.IDENTITY, file.path(), file.size(), file.digest());
  }

  EntityTag tag() {
    return tag(file, coding);
  }

  /// The tag of `file` in `coding`: each coding has its own, as their bytes differ
  /// ([RFC 9110, 8.8.3.3](https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.3)).
  static EntityTag tag(Digest file, ContentCoding coding) {
    return EntityTag.strong(
        coding == ContentCoding.IDENTITY ? file.hex() : file.hex() + "-" + coding.token());
  }
}
