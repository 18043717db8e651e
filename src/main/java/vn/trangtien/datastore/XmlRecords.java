package vn.trangtien.datastore;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.trangtien.tables.Rows;

/// Rows as XML, as CKAN's dumps have them: an element a cell, called like its column where XML
/// allows that ([XML 1.0, 2.3](https://www.w3.org/TR/xml/#NT-Name)).
final class XmlRecords implements RecordWriter {

  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}\\p{M}._-]*");

  private final DatastoreQuery query;
  private final XMLStreamWriter out;

  XmlRecords(DatastoreQuery query, OutputStream out) throws IOException {
    this.query = query;
    try {
      this.out = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException impossible) {
      throw new IOException(impossible);
    }
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }

  @Override
  public void begin() throws IOException {
    write(
        () -> {
          out.writeStartDocument("UTF-8", "1.0");
          out.writeStartElement("data");
          out.writeNamespace("xsi", XSI);
          out.writeCharacters("\n");
        });
  }

  @Override
  public void row(Rows rows) throws IOException {
    write(
        () -> {
          out.writeStartElement("row");
          if (query.withNumber()) {
            out.writeAttribute(DatastoreQuery.NUMBER, Long.toString(rows.number()));
          }
          for (int i = 0; i < query.columns().size(); i++) {
            cell(query.columns().get(i).name(), rows.text(i));
          }
          out.writeEndElement();
          out.writeCharacters("\n");
          out.flush();
        });
  }

  @Override
  public void end() throws IOException {
    write(
        () -> {
          out.writeEndElement();
          out.writeEndDocument();
          out.flush();
        });
  }

  private void cell(String column, @org.jspecify.annotations.Nullable String text)
      throws XMLStreamException {
    boolean named = NAME.matcher(column).matches();
    out.writeStartElement(named ? column : "value");
    if (!named) {
      out.writeAttribute("key", column);
    }
    if (text == null) {
      out.writeAttribute("xsi", XSI, "nil", "true");
    } else {
      // Control characters cannot stand in XML 1.0.
      out.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", ""));
    }
    out.writeEndElement();
  }

  private static void write(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }
}
