package vn.trangtien;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.ConfigurationReader;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.inject.BeanDefinition;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trangtien.identifier.PortalException;

/// The `portal.*` settings that the rooms understand; any other stops the start, for it is a slip.
final class Settings {

  private static final String PREFIX = "portal";

  private Settings() {}

  /// @throws PortalException naming every setting that no room understands
  static void check(ApplicationContext context) {
    Set<String> known = known(context);
    Set<String> letters = known.stream().map(Settings::letters).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    for (PropertySource source : context.getEnvironment().getPropertySources()) {
      for (String key : source) {
        if (key.toLowerCase(Locale.ROOT).matches(PREFIX + "[._-].*")
            && !letters.contains(letters(key))) {
          unknown.add(key);
        }
      }
    }
    if (!unknown.isEmpty()) {
      throw new PortalException(
          PortalException.Code.CONFIGURATION,
          "Unknown settings " + unknown + "; known are " + new TreeSet<>(known));
    }
  }

  private static Set<String> known(ApplicationContext context) {
    return context.getAllBeanDefinitions().stream()
        .filter(it -> it.hasStereotype(ConfigurationReader.class))
        .flatMap(Settings::names)
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(BeanDefinition<?> configuration) {
    String prefix = configuration.stringValue(ConfigurationReader.class, "prefix").orElse("");
    if (!prefix.equals(PREFIX) && !prefix.startsWith(PREFIX + ".")) {
      return Stream.empty();
    }
    return Arrays.stream(configuration.getConstructor().getArguments())
        .map(it -> prefix + "." + NameUtils.hyphenate(it.getName()));
  }

  /// A key without its punctuation, for an environment variable has another than a file.
  private static String letters(String key) {
    return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
