package vn.trangtien.actions;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/// Reads JSON that a stranger wrote.
@Singleton
final class JsonText {

  private final JsonMapper mapper;

  JsonText(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /// The maps, lists, texts, numbers and truths of `text`; empty where it is no JSON.
  Optional<Object> read(String text) {
    try {
      return Optional.ofNullable(mapper.readValue(text, Argument.OBJECT_ARGUMENT));
    } catch (IOException | RuntimeException malformed) {
      return Optional.empty();
    }
  }
}
