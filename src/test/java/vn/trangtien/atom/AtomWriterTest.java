package vn.trangtien.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/// Whatever strangers wrote, a feed is XML.
class AtomWriterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cây\uD83C",
        "\uDF33 xanh",
        "\u0000\u0007\u001b\ufffe\uffff",
        "</title><script>alert(1)</script>",
        "a & b < c > d \" '",
        "]]>",
        "🌳"
      })
  void whatXmlCannotHoldIsLeftOut(String written) throws Exception {
    byte[] feed =
        AtomWriter.feed(
            "vi",
            out -> {
              out.text("title", written);
              out.author(written, "https://x.example/");
              out.link("self", AtomWriter.TYPE, "https://x.example/?q=" + written);
              out.entry(() -> out.category(written, written));
            });
    Document read = read(feed);
    String kept =
        written
            .codePoints()
            .filter(it -> it >= 0x20 && it != 0xfffe && it != 0xffff)
            .filter(it -> it < 0xd800 || it > 0xdfff)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    assertThat(read.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(kept);
    assertThat(read.getElementsByTagName("category").item(0).getAttributes().getLength())
        .isEqualTo(2);
    assertThat(read.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void whatIsEmptyIsNotSaid() throws Exception {
    byte[] feed =
        AtomWriter.feed(
            "",
            out -> {
              out.author("Ai đó", "");
              out.link("alternate", "", "https://x.example/");
              out.category("cây", "");
            });
    assertThat(new String(feed, StandardCharsets.UTF_8))
        .doesNotContain("lang=", "<uri", "type=", "label=")
        .contains("<link rel=\"alternate\" href=\"https://x.example/\"", "<name>Ai đó</name>");
    assertThat(read(feed).getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2005/Atom");
  }

  private static Document read(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }
}
