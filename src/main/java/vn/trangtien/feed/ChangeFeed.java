package vn.trangtien.feed;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
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

  static final String TYPE = "application/atom+xml";

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Text PORTAL = new Text("Cổng dữ liệu mở Huế", "Huế’s open-data portal");

  /// Characters that XML 1.0 cannot hold ([2.2](https://www.w3.org/TR/xml/#charsets)).
  private static final String UNWRITABLE =
      "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.tag());
      text(xml, "id", address(self, language));
      text(xml, "title", title.in(language));
      text(xml, "updated", updated(newest));
      link(xml, "self", TYPE, address(self, language));
      link(xml, "alternate", "text/html", address(page, language));
      xml.writeStartElement("author");
      text(xml, "name", PORTAL.in(language));
      xml.writeEndElement();
      for (Revision revision : newest) {
        entry(xml, revision, language);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("XML cannot be written to memory", impossible);
    }
    return bytes.toByteArray();
  }

  private void entry(XMLStreamWriter xml, Revision revision, Language language)
      throws XMLStreamException {
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
    xml.writeStartElement("entry");
    text(xml, "id", base.of(record) + "#" + revision.sequence());
    text(xml, "title", title(List.of(revision)).in(language));
    text(xml, "updated", revision.time().toString());
    link(xml, "alternate", "text/html", address(page, language));
    text(xml, "summary", change.in(language));
    xml.writeEndElement();
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

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text.replaceAll(UNWRITABLE, ""));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }
}
