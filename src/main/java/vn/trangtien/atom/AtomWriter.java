package vn.trangtien.atom;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A feed while it is written, element by element.
public final class AtomWriter {

  /// The media type of feeds.
  public static final String TYPE = "application/atom+xml";

  /// The media type of pages, as links have it.
  public static final String PAGE = "text/html";

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /// Characters that XML 1.0 cannot hold, halves of characters among them
  /// ([2.2](https://www.w3.org/TR/xml/#charsets)).
  private static final String UNWRITABLE =
      "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final XMLStreamWriter xml;

  private AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /// A whole feed in UTF-8.
  ///
  /// @param language the tag of what its words are written in; empty where that is not said
  /// @param content writes what stands in it
  public static byte[] feed(String language, Consumer<AtomWriter> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    run(
        () -> {
          XMLStreamWriter xml =
              XMLOutputFactory.newDefaultFactory()
                  .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
          xml.writeStartDocument("utf-8", "1.0");
          xml.writeStartElement("feed");
          xml.writeDefaultNamespace(ATOM);
          if (!language.isEmpty()) {
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language);
          }
          content.accept(new AtomWriter(xml));
          xml.writeEndElement();
          xml.writeEndDocument();
          xml.close();
        });
    return bytes.toByteArray();
  }

  /// One entry, with what `content` writes.
  public void entry(Runnable content) {
    run(
        () -> {
          xml.writeStartElement("entry");
          content.run();
          xml.writeEndElement();
        });
  }

  /// An element that holds nothing but text, such as `title`.
  public void text(String element, String text) {
    run(
        () -> {
          xml.writeStartElement(element);
          xml.writeCharacters(writable(text));
          xml.writeEndElement();
        });
  }

  /// Who wrote the feed or the entry.
  ///
  /// @param uri where they are found; empty where nowhere
  public void author(String name, String uri) {
    run(
        () -> {
          xml.writeStartElement("author");
          text("name", name);
          if (!uri.isEmpty()) {
            text("uri", uri);
          }
          xml.writeEndElement();
        });
  }

  /// A link.
  ///
  /// @param type the media type of what stands there; empty where it is not said
  public void link(String relation, String type, String href) {
    run(
        () -> {
          xml.writeEmptyElement("link");
          xml.writeAttribute("rel", relation);
          if (!type.isEmpty()) {
            xml.writeAttribute("type", type);
          }
          xml.writeAttribute("href", writable(href));
        });
  }

  /// What the entry is about.
  ///
  /// @param label the term for people; empty where the term is for them
  public void category(String term, String label) {
    run(
        () -> {
          xml.writeEmptyElement("category");
          xml.writeAttribute("term", writable(term));
          if (!label.isEmpty()) {
            xml.writeAttribute("label", writable(label));
          }
        });
  }

  private static String writable(String text) {
    return text.replaceAll(UNWRITABLE, "");
  }

  /// A step of writing.
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("XML cannot be written to memory", impossible);
    }
  }
}
