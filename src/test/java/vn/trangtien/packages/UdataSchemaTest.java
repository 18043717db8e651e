package vn.trangtien.packages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;

/// What udata demands of a CKAN package before it takes it, restated, and held by every package of
/// the catalog:
/// <https://github.com/opendatateam/udata/blob/main/udata/harvest/backends/ckan/schemas/ckan.py>
@ExtendWith(ShippedPortal.Resolver.class)
class UdataSchemaTest {

  private static final Set<String> TYPES =
      Set.of("file", "file.upload", "api", "documentation", "image", "visualization");

  private final List<String> faults = new ArrayList<>();

  @Test
  void udataTakesEveryPackageOfTheCatalog(ShippedPortal portal) throws Exception {
    List<String> names = portal.call("package_list").result();
    assertThat(names).hasSize(111);
    for (String name : names) {
      ShippedPortal.Answer answer = portal.call("package_show", "id", name);
      String type = answer.http().headers().firstValue("Content-Type").orElse("");
      assertThat(type.split(";")[0]).isEqualTo("application/json");
      Map<String, Object> found = answer.result();
      check(name, found, portal.bean(JsonMapper.class));
    }
    assertThat(faults).isEmpty();
  }

  private void check(String name, Map<String, Object> it, JsonMapper json) throws Exception {
    for (String text :
        List.of("id", "name", "title", "license_id", "metadata_created", "metadata_modified")) {
      demand(name, text, it.get(text) instanceof String given && !given.isEmpty());
    }
    for (String text : List.of("notes", "license_title", "author", "author_email", "maintainer")) {
      demand(name, text, it.containsKey(text) && textOrNone(it.get(text)));
    }
    demand(name, "maintainer_email", isEmail(it.get("maintainer_email")));
    demand(name, "author_email", isEmail(it.get("author_email")));
    demand(name, "type", "dataset".equals(it.get("type")));
    demand(name, "private", it.get("private") instanceof Boolean);
    demand(name, "state", it.containsKey("state") && textOrNone(it.get("state")));
    LocalDateTime.parse((String) it.get("metadata_created"));
    LocalDateTime.parse((String) it.get("metadata_modified"));
    organization(name, members(it.get("organization")));
    for (Object tag : list(it.get("tags"))) {
      demand(name, "tag", members(tag).get("id") instanceof String);
      demand(name, "tag", String.valueOf(members(tag).get("name")).length() >= 2);
    }
    // udata skips what has no resources: the one whose files were withdrawn.
    boolean withdrawn = name.equals("huong-dan-vien-du-lich");
    demand(name, "resources", list(it.get("resources")).isEmpty() == withdrawn);
    for (Object file : list(it.get("resources"))) {
      resource(name, members(file));
    }
    for (Object extra : list(it.get("extras"))) {
      extra(name, members(extra), json);
    }
  }

  private void organization(String name, Map<String, Object> it) {
    for (String text :
        List.of(
            "id",
            "description",
            "created",
            "title",
            "name",
            "revision_timestamp",
            "state",
            "image_url",
            "revision_id")) {
      demand(name, "organization." + text, it.get(text) instanceof String);
    }
    LocalDateTime.parse((String) it.get("created"));
    LocalDateTime.parse((String) it.get("revision_timestamp"));
    demand(name, "organization.type", "organization".equals(it.get("type")));
    demand(name, "approval_status", "approved".equals(it.get("approval_status")));
    demand(name, "is_organization", Boolean.TRUE.equals(it.get("is_organization")));
  }

  private void resource(String name, Map<String, Object> it) {
    demand(name, "resource.id", UUID.fromString((String) it.get("id")).version() == 5);
    demand(name, "position", it.get("position") instanceof Number);
    demand(name, "resource.name", it.get("name") instanceof String);
    demand(name, "format", it.get("format") instanceof String);
    demand(name, "size", it.containsKey("size") && (it.get("size") == null || isWhole(it, "size")));
    for (String text : List.of("description", "mimetype", "hash", "last_modified")) {
      demand(name, text, it.containsKey(text) && textOrNone(it.get(text)));
    }
    LocalDateTime.parse((String) it.get("created"));
    LocalDateTime.parse((String) it.get("last_modified"));
    URI url = URI.create((String) it.get("url"));
    demand(name, "url", url.isAbsolute() && url.getScheme().startsWith("http"));
    demand(name, "resource_type", TYPES.contains(String.valueOf(it.get("resource_type"))));
  }

  private void extra(String name, Map<String, Object> it, JsonMapper json) throws Exception {
    String key = (String) it.get("key");
    Object value = it.get("value");
    demand(name, key, value instanceof String);
    if (key.equals("spatial")) {
      Map<String, Object> geometry =
          json.readValue((String) value, Argument.mapOf(String.class, Object.class));
      demand(name, key, Set.of("Polygon", "MultiPolygon").contains(geometry.get("type")));
    }
  }

  private void demand(String name, String what, boolean holds) {
    if (!holds) {
      faults.add(name + ": " + what);
    }
  }

  private static boolean isWhole(Map<String, Object> it, String member) {
    return it.get(member) instanceof Integer || it.get(member) instanceof Long;
  }

  private static boolean isEmail(@Nullable Object value) {
    return value == null || (value instanceof String text && text.contains("@"));
  }

  private static boolean textOrNone(@Nullable Object value) {
    return value == null || value instanceof String;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(@Nullable Object tree) {
    return (Map<String, Object>) tree;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(@Nullable Object tree) {
    return (List<Object>) tree;
  }
}
