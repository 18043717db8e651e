package vn.trangtien.inspection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The features of a collection, one after another
/// ([RFC 7946, 3.3](https://www.rfc-editor.org/rfc/rfc7946#section-3.3)).
final class GeoJsonFeatures implements AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;

  private GeoJsonFeatures(JsonParser parser) {
    this.parser = parser;
  }

  /// Opens `file` before its first feature.
  ///
  /// @throws IOException where it is no JSON
  static GeoJsonFeatures open(Path file) throws IOException {
    JsonParser parser = JSON.createParser(file.toFile());
    while (parser.nextToken() != null) {
      boolean features =
          parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("features");
      if (features && parser.nextToken() == JsonToken.START_ARRAY) {
        break;
      }
    }
    return new GeoJsonFeatures(parser);
  }

  /// The next feature as JSON values: maps, lists, strings, numbers, booleans and null; null behind
  /// the last one.
  @Nullable Map<?, ?> next() throws IOException {
    JsonToken token = parser.nextToken();
    return token == JsonToken.START_OBJECT && value() instanceof Map<?, ?> feature ? feature : null;
  }

  private @Nullable Object value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, value());
        }
        yield object;
      }
      case START_ARRAY -> {
        List<@Nullable Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(value());
        }
        yield array;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
