package vn.trangtien.datasheet;

import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.cards.RecordLinks;
import vn.trangtien.catalog.Life;
import vn.trangtien.page.Frame;
import vn.trangtien.page.Link;

/// The others that a dataset names: its series, the edition before it, what it replaced and what
/// replaced it, and others of its subject. Only those that are published.
record Kin(
    List<Link> series,
    List<Link> previous,
    List<Link> replaces,
    List<Link> replacedBy,
    List<Link> relation) {

  static Kin of(Frame frame, Life life, RecordLinks links) {
    return new Kin(
        links.of(frame, life.inSeries()),
        links.of(frame, Stream.ofNullable(life.prev()).toList()),
        links.of(frame, life.replaces()),
        links.of(frame, life.isReplacedBy()),
        links.of(frame, life.relation()));
  }
}
