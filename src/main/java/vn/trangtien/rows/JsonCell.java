package vn.trangtien.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// A cell in JSON: numbers exactly, dates and times as in ISO 8601
/// ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)).
public final class JsonCell {

  private JsonCell() {}

  /// Writes a cell as `Rows` has it.
  public static void write(JsonGenerator out, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeNull();
      case Long number -> out.writeNumber(number);
      case Integer number -> out.writeNumber(number);
      case BigDecimal number -> out.writeNumber(number);
      case BigInteger number -> out.writeNumber(number);
      case Double number when Double.isFinite(number) -> out.writeNumber(number);
      case Double none -> out.writeNull();
      case Boolean truth -> out.writeBoolean(truth);
      case LocalTime time -> out.writeString(time.toString());
      case OffsetDateTime time ->
          out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
      default -> out.writeString(value.toString());
    }
  }
}
