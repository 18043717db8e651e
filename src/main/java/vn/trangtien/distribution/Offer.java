package vn.trangtien.distribution;

import java.time.Instant;
import java.util.List;
import vn.trangtien.files.StoredFile;
import vn.trangtien.http.FileName;

/// A file as one address offers it.
///
/// @param modified when it came under that address, in whole seconds
/// @param cacheControl how long a cache may answer for it
/// @param links members of the header `Link`
public record Offer(
    StoredFile file,
    FileName name,
    FileType type,
    Instant modified,
    String cacheControl,
    List<String> links) {

  public Offer {
    links = List.copyOf(links);
  }
}
