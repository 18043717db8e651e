package vn.trangtien.discovery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.language.Marks;
import vn.trangtien.search.SearchRequest;
import vn.trangtien.search.SearchResult;
import vn.trangtien.vocabulary.Vocabulary;

/// Writes what was found as an Atom feed in one language.
final class FeedWriter {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String PAGE = "text/html";

  /// Characters that XML 1.0 cannot hold ([2.2](https://www.w3.org/TR/xml/#charsets)).
  private static final String UNWRITABLE =
      "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final Vocabulary vocabulary;
  private final BaseAddress base;
  private final Language language;

  FeedWriter(Vocabulary vocabulary, BaseAddress base, Language language) {
    this.vocabulary = vocabulary;
    this.base = base;
    this.language = language;
  }

  byte[] write(SearchRequest request, SearchResult result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("utf-8", "1.0");
      feed(xml, request, result);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("XML cannot be written to memory", impossible);
    }
    return bytes.toByteArray();
  }

  private void feed(XMLStreamWriter xml, SearchRequest request, SearchResult result)
      throws XMLStreamException {
    String query = SearchAddress.query(request);
    String suffix = query.isEmpty() ? "" : "?" + query;
    String self = address("/search.atom" + suffix, language);
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.tag());
    text(xml, "id", self);
    text(xml, "title", title(request));
    text(xml, "updated", moment(newest(result)));
    link(xml, "self", SearchFeed.TYPE, self);
    link(xml, "alternate", PAGE, address("/search" + suffix, language));
    xml.writeStartElement("author");
    text(xml, "name", in(new Text("Cổng dữ liệu mở Huế", "Huế’s open-data portal")));
    text(xml, "uri", address("/", language));
    xml.writeEndElement();
    for (SearchResult.Hit hit : result.datasets()) {
      entry(xml, hit);
    }
    xml.writeEndElement();
  }

  private void entry(XMLStreamWriter xml, SearchResult.Hit hit) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", base.of(hit.iri()));
    text(xml, "title", in(hit.title()));
    text(xml, "updated", moment(day(hit)));
    if (hit.issued() != null) {
      text(xml, "published", moment(hit.issued()));
    }
    link(xml, "alternate", PAGE, address(hit.iri().path(), language));
    xml.writeStartElement("author");
    text(xml, "name", in(vocabulary.label(hit.publisher())));
    text(xml, "uri", base.of(hit.publisher()));
    xml.writeEndElement();
    for (Iri theme : hit.theme()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", base.of(theme));
      xml.writeAttribute("label", writable(in(vocabulary.label(theme))));
    }
    text(xml, "summary", Marks.without(hit.snippetMarked().in(language)));
    xml.writeEndElement();
  }

  private String title(SearchRequest request) {
    return in(
        request.text().isEmpty()
            ? new Text("Dữ liệu mới cập nhật", "Recently updated data")
            : new Text("Tìm “" + request.text() + "”", "Search for “" + request.text() + "”"));
  }

  private static @Nullable LocalDate newest(SearchResult result) {
    return result.datasets().stream()
        .map(FeedWriter::day)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate day(SearchResult.Hit hit) {
    return Stream.of(hit.modified(), hit.issued())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// The beginning of a day by Huế's clock; a feed must say some moment.
  private static String moment(@Nullable LocalDate day) {
    return (day == null ? LocalDate.EPOCH : day) + "T00:00:00+07:00";
  }

  private String in(Text text) {
    return Marks.without(text.in(language));
  }

  private String address(String path, Language language) {
    return base.of(
        switch (language) {
          case VI -> path;
          case EN -> path.equals("/") ? "/en" : "/en" + path;
        });
  }

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(writable(text));
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String relation, String type, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", href);
  }

  private static String writable(String text) {
    return text.replaceAll(UNWRITABLE, "");
  }
}
