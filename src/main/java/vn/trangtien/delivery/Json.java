package vn.trangtien.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import vn.trangtien.identifier.Text;

/// JSON that is written as it comes: numbers exactly, dates and times as in ISO 8601
/// ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)).
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private Json() {}

  /// Something that writes a whole document.
  interface Document {
    void write(JsonGenerator out) throws IOException;
  }

  static JsonGenerator to(OutputStream out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  static byte[] of(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = to(bytes)) {
      document.write(out);
    } catch (IOException impossible) {
      throw new IllegalStateException("Memory takes bytes", impossible);
    }
    return bytes.toByteArray();
  }

  /// Words in both languages; null where there are none.
  static void words(JsonGenerator out, String name, Text words) throws IOException {
    if (words.isEmpty()) {
      out.writeNullField(name);
      return;
    }
    out.writeObjectFieldStart(name);
    out.writeStringField("vi", words.vi());
    out.writeStringField("en", words.en());
    out.writeEndObject();
  }
}
