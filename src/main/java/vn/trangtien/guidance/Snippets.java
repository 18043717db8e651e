package vn.trangtien.guidance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.trangtien.page.Packed;

/// The programs of the quick start: one file each under `start/` in the resources, which the page
/// shows, the guide repeats and tests run.
///
/// @param base the portal's public address, without a slash at its end
/// @param dataset the last segment of a dataset with a table
record Snippets(String base, String dataset) {

  /// One program, ready to be run against this portal.
  String text(String file) {
    return raw(file)
        .replace("$BASE", base)
        .replace("$DATASET", dataset)
        .replace("$WORDS", URLEncoder.encode(dataset.replace('-', ' '), StandardCharsets.UTF_8));
  }

  /// The same as it is kept.
  static String raw(String file) {
    return new String(Packed.read("start/" + file), StandardCharsets.UTF_8).strip();
  }
}
