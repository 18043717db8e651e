package vn.trangtien.openapi;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.trangtien.actions.ActionSet;

/// All addresses that answer programs, and the schemas of their answers.
@Singleton
final class Operations {

  private final List<Operation> all;
  private final Map<String, Object> schemas;

  Operations(List<ActionSet> sets, JsonMapper json) {
    CkanOperations ckan =
        new CkanOperations(
            sets.stream().flatMap(it -> it.actions().stream()).toList(),
            read("ckan.json", Argument.of(CkanDescription.class), json));
    all =
        Stream.of(
                DatasetOperations.all(),
                PublicOperations.all(),
                CatalogOperations.all(),
                ProofOperations.all(),
                PortalOperations.all(),
                ckan.all())
            .flatMap(List::stream)
            .toList();
    schemas = new LinkedHashMap<>();
    for (String file : List.of("schemas.json", "documents.json")) {
      schemas.putAll(read(file, Argument.mapOf(String.class, Object.class), json));
    }
    schemas.putAll(ckan.schemas());
  }

  List<Operation> all() {
    return all;
  }

  Map<String, Object> schemas() {
    return schemas;
  }

  private static <T> T read(String name, Argument<T> type, JsonMapper json) {
    try (InputStream file = Operations.class.getResourceAsStream("/openapi/" + name)) {
      if (file == null) {
        throw new IllegalStateException("openapi/" + name + " is not in the jar");
      }
      return json.readValue(file, type);
    } catch (IOException broken) {
      throw new IllegalStateException("openapi/" + name + " cannot be read", broken);
    }
  }
}
