package vn.trangtien.ckan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Maps, lists, texts, numbers and truths as JSON
/// ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)).
public final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonTree() {}

  /// JSON that was written before.
  public record Written(byte[] utf8) {}

  /// `tree` in UTF-8.
  public static byte[] of(@Nullable Object tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
      write(out, tree);
    } catch (IOException impossible) {
      throw new IllegalStateException("Memory takes bytes", impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator out, @Nullable Object tree) throws IOException {
    switch (tree) {
      case null -> out.writeNull();
      case Written written -> out.writeRawValue(new String(written.utf8(), StandardCharsets.UTF_8));
      case Map<?, ?> members -> {
        out.writeStartObject();
        for (Map.Entry<?, ?> member : members.entrySet()) {
          out.writeFieldName(String.valueOf(member.getKey()));
          write(out, member.getValue());
        }
        out.writeEndObject();
      }
      case Iterable<?> items -> {
        out.writeStartArray();
        for (Object item : items) {
          write(out, item);
        }
        out.writeEndArray();
      }
      case Boolean truth -> out.writeBoolean(truth);
      case BigDecimal number -> out.writeNumber(number);
      case Double number -> writeNumber(out, number);
      case Number number -> out.writeNumber(number.longValue());
      default -> out.writeString(tree.toString());
    }
  }

  private static void writeNumber(JsonGenerator out, double number) throws IOException {
    if (Double.isFinite(number)) {
      out.writeNumber(number);
    } else {
      out.writeNull();
    }
  }
}
