package vn.trangtien.packages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.trangtien.ckan.CkanGroup;
import vn.trangtien.ckan.CkanGroups;
import vn.trangtien.ckan.CkanPackage;
import vn.trangtien.http.BaseAddress;

/// Writes packages as an Atom feed ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)).
@Singleton
final class AtomFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final BaseAddress base;
  private final CkanGroups groups;

  AtomFeed(BaseAddress base, CkanGroups groups) {
    this.base = base;
    this.groups = groups;
  }

  /// A page of a feed.
  ///
  /// @param page from 1
  byte[] of(String title, HttpRequest<?> request, PackageSearch.Found found, int page, int size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("feed");
      out.writeDefaultNamespace(ATOM);
      text(out, "title", "Tràng Tiền – " + title);
      text(out, "id", base.of(request.getPath()));
      text(out, "updated", updated(found.packages()));
      author(out, "Tràng Tiền");
      link(out, "self", address(request, page));
      if (page > 1) {
        link(out, "previous", address(request, page - 1));
      }
      if ((long) page * size < found.packages().size()) {
        link(out, "next", address(request, page + 1));
      }
      for (CkanPackage it : found.page((page - 1) * size, size)) {
        entry(out, it, found);
      }
      out.writeEndElement();
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("Memory takes XML", impossible);
    }
    return bytes.toByteArray();
  }

  private void entry(XMLStreamWriter out, CkanPackage it, PackageSearch.Found found)
      throws XMLStreamException {
    out.writeStartElement("entry");
    text(out, "title", it.title());
    text(out, "id", base.of(it.iri()));
    text(out, "published", it.created().toString());
    text(out, "updated", it.modified().toString());
    author(
        out,
        groups
            .organization(it.organization(), found.now())
            .map(CkanGroup::displayName)
            .orElse(it.organization()));
    link(out, "alternate", base.of(it.iri()));
    link(out, "enclosure", base.of("/api/3/action/package_show?id=" + it.name()));
    for (String tag : it.tags()) {
      out.writeEmptyElement("category");
      out.writeAttribute("term", tag);
    }
    out.writeEndElement();
  }

  private static String updated(List<CkanPackage> packages) {
    return packages.stream()
        .map(CkanPackage::modified)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH)
        .toString();
  }

  private String address(HttpRequest<?> request, int page) {
    UriBuilder own = UriBuilder.of(request.getUri());
    String query = own.replaceQueryParam("page", page).build().getRawQuery();
    return base.of(request.getPath()) + "?" + query;
  }

  private static void author(XMLStreamWriter out, String name) throws XMLStreamException {
    out.writeStartElement("author");
    text(out, "name", name);
    out.writeEndElement();
  }

  private static void link(XMLStreamWriter out, String relation, String address)
      throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", relation);
    out.writeAttribute("href", address);
  }

  private static void text(XMLStreamWriter out, String name, String text)
      throws XMLStreamException {
    out.writeStartElement(name);
    // Control characters cannot stand in XML 1.0.
    out.writeCharacters(text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", ""));
    out.writeEndElement();
  }
}
