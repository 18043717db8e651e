package vn.trangtien.feed;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import vn.trangtien.atom.AtomWriter;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Revision;

/// Writes revisions as an Atom feed, each as one entry.
@Singleton
final class ChangeFeed {

  static final String TYPE = AtomWriter.TYPE;

  private static final Text PORTAL = new Text("Cổng dữ liệu mở Huế", "Huế’s open-data portal");

  private final Catalog catalog;
  private final BaseAddress base;

  ChangeFeed(Catalog catalog, BaseAddress base) {
    this.catalog = catalog;
    this.base = base;
  }

  byte[] all(List<Revision> newest, Language language) {
    Text title = new Text("Thay đổi của danh mục dữ liệu", "Changes of the data catalogue");
    return write("/feed.atom", "/catalog", title, newest, language);
  }

  byte[] dataset(List<Revision> newest, Language language) {
    String path = newest.getFirst().record().path();
    Text name = title(newest);
    Text title =
        new Text("Thay đổi của “" + name.vi() + "”", "Changes of “" + name.in(Language.EN) + "”");
    return write(path + "/feed.atom", path + "/revisions", title, newest, language);
  }

  private byte[] write(
      String self, String page, Text title, List<Revision> newest, Language language) {
    return AtomWriter.feed(
        language.tag(),
        out -> {
          out.text("id", address(self, language));
          out.text("title", title.in(language));
          out.text("updated", updated(newest));
          out.link("self", TYPE, address(self, language));
          out.link("alternate", AtomWriter.PAGE, address(page, language));
          out.author(PORTAL.in(language), "");
          newest.forEach(it -> out.entry(() -> entry(out, it, language)));
        });
  }

  private void entry(AtomWriter out, Revision revision, Language language) {
    Iri record = revision.record();
    boolean dataset = record.collection().equals(Catalog.DATASET);
    String page = dataset ? record.path() + "/revisions/" + revision.sequence() : record.path();
    Text change =
        switch (revision.change()) {
          case Change.Create _ -> new Text("Công bố mới", "Published");
          case Change.Update _ -> new Text("Cập nhật", "Updated");
          case Change.Delete(Iri _, String reason) ->
              new Text("Thu hồi: " + reason, "Withdrawn: " + reason);
        };
    out.text("id", base.of(record) + "#" + revision.sequence());
    out.text("title", title(List.of(revision)).in(language));
    out.text("updated", revision.time().toString());
    out.link("alternate", AtomWriter.PAGE, address(page, language));
    out.text("summary", change.in(language));
  }

  /// What a dataset was last called; other records are called by their names.
  private Text title(List<Revision> newest) {
    Iri record = newest.getFirst().record();
    Text name = new Text(record.path(), record.path());
    return record.collection().equals(Catalog.DATASET)
        ? newest.stream()
            .flatMap(it -> catalog.entry(it).stream())
            .map(CatalogRecord::dataset)
            .map(it -> it.title())
            .findFirst()
            .orElse(name)
        : name;
  }

  private static String updated(List<Revision> newest) {
    return newest.isEmpty() ? Instant.EPOCH.toString() : newest.getFirst().time().toString();
  }

  private String address(String path, Language language) {
    return base.of(
        switch (language) {
          case VI -> path;
          case EN -> "/en" + path;
        });
  }
}
