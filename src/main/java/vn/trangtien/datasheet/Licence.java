package vn.trangtien.datasheet;

import java.util.List;
import java.util.Objects;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;

/// What one may do with the files, and must: in plain words, which do not replace the licence.
///
/// @param words empty where nobody wrote any
record Licence(Link link, String words) {

  /// Those of the files, each once.
  static List<Licence> of(Frame frame, Dataset dataset) {
    return dataset.distribution().stream()
        .map(Distribution::license)
        .filter(Objects::nonNull)
        .distinct()
        .map(it -> new Licence(frame.link(it), frame.text(frame.vocabulary().note(it))))
        .toList();
  }
}
