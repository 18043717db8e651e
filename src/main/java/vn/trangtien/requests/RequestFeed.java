package vn.trangtien.requests;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.trangtien.page.Frame;
import vn.trangtien.page.PageWriter;

/// The public queue as a feed to follow ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)).
@Controller
final class RequestFeed {

  private static final String TYPE = "application/atom+xml";
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final int ENTRIES = 50;

  private final Queue queue;
  private final PageWriter writer;

  RequestFeed(Queue queue, PageWriter writer) {
    this.queue = queue;
    this.writer = writer;
  }

  @Get(
      uris = {"/requests.atom", "/en/requests.atom"},
      produces = TYPE)
  HttpResponse<byte[]> feed(HttpRequest<?> request) {
    List<DataRequest> page = queue.page(Queue.Asked.read(request.getParameters(), ENTRIES));
    return HttpResponse.ok(write(writer.frame(request), page))
        .header(HttpHeaders.CONTENT_TYPE, TYPE + ";charset=utf-8")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
  }

  private static byte[] write(Frame frame, List<DataRequest> requests) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("utf-8", "1.0");
      feed(xml, frame, requests);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("XML cannot be written to memory", impossible);
    }
    return bytes.toByteArray();
  }

  private static void feed(XMLStreamWriter xml, Frame frame, List<DataRequest> requests)
      throws XMLStreamException {
    String self = frame.address(frame.language());
    Instant updated =
        requests.stream().map(DataRequest::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    text(xml, "id", self);
    text(xml, "title", frame.t("requests.title") + " – " + frame.t("portal.short"));
    text(xml, "updated", updated.toString());
    link(xml, "self", TYPE, self);
    link(xml, "alternate", "text/html", self.replaceFirst("\\.atom$", ""));
    xml.writeStartElement("author");
    text(xml, "name", frame.t("portal.name"));
    xml.writeEndElement();
    for (DataRequest it : requests) {
      String page = self.replaceFirst("\\.atom$", "") + "/" + it.id();
      xml.writeStartElement("entry");
      text(xml, "id", page);
      text(xml, "title", it.title());
      text(xml, "published", it.filed().toString());
      text(xml, "updated", it.changed().toString());
      link(xml, "alternate", "text/html", page);
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", it.status());
      xml.writeAttribute("label", frame.link(it.statusIri()).name());
      text(xml, "summary", it.answer().isEmpty() ? it.what() : it.answer());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", ""));
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
