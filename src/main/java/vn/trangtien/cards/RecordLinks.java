package vn.trangtien.cards;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;

/// Links to datasets and series by their titles; what is not published has no link.
@Singleton
public final class RecordLinks {

  private final Catalog catalog;

  RecordLinks(Catalog catalog) {
    this.catalog = catalog;
  }

  public List<Link> of(Frame frame, List<Iri> records) {
    return records.stream().flatMap(it -> of(frame, it).stream()).toList();
  }

  private Optional<Link> of(Frame frame, Iri record) {
    return catalog
        .find(record)
        .map(RecordLinks::title)
        .map(title -> new Link(frame.text(title), frame.href(record), frame.lang(title)));
  }

  private static Text title(CatalogRecord record) {
    return record.primaryTopic().collection().equals(Catalog.SERIES)
        ? record.series().title()
        : record.dataset().title();
  }
}
