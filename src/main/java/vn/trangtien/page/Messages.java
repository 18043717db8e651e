package vn.trangtien.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.PortalException;

/// Every word that the pages say by themselves, from `page/messages.vi.properties` and
/// `page/messages.en.properties`.
@Singleton
final class Messages {

  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

  Messages() throws IOException {
    for (Language language : Language.values()) {
      byte[] file = Packed.read("page/messages." + language.tag() + ".properties");
      Properties read = new Properties();
      read.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
      Map<String, String> sentences = new HashMap<>();
      read.stringPropertyNames().forEach(key -> sentences.put(key, read.getProperty(key)));
      words.put(language, Map.copyOf(sentences));
    }
  }

  /// The sentence `key` with `{0}`, `{1}` … replaced by `arguments`.
  ///
  /// @throws PortalException where no such sentence was written
  String say(Language language, String key, Object... arguments) {
    String sentence = all(language).get(key);
    if (sentence == null) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION, "No words for " + key + " in " + language.tag());
    }
    for (int i = 0; i < arguments.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return sentence;
  }

  /// All sentences of one language by their keys.
  Map<String, String> all(Language language) {
    return words.getOrDefault(language, Map.of());
  }
}
