package vn.trangtien.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;

/// The page of one state of a dataset.
record RevisionView(
    Frame frame, Past past, Past newest, @Nullable Past before, @Nullable Past after) {

  Text title() {
    return title(past);
  }

  String dataset() {
    return past.revision().record().path();
  }

  String change() {
    return change(frame, past);
  }

  /// What was published; null where nothing can be told of it.
  @Nullable Dataset content() {
    return past.entry() == null ? null : past.entry().dataset();
  }

  /// The very file of then, wherever its name leads now.
  String file(Distribution file) {
    return frame.plain("/file/" + file.checksum() + "/" + file.fileName());
  }

  /// The files of then; none of a withdrawn one.
  List<Distribution> files() {
    Dataset content = content();
    return content == null ? List.of() : content.distribution();
  }

  static Text title(Past past) {
    String slug = past.revision().record().name();
    return past.entry() == null ? new Text(slug, slug) : past.entry().dataset().title();
  }

  static String change(Frame frame, Past past) {
    return switch (past.kind()) {
      case CREATED -> frame.t("revision.created");
      case CHANGED -> frame.t("revision.changed");
      case WITHDRAWN -> frame.t("revision.withdrawn");
    };
  }
}
