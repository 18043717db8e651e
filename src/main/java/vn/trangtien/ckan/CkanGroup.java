package vn.trangtien.ckan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;

/// An agency as an organization, or a theme as a group.
///
/// @param titleOrder where the title stands in a dictionary
/// @param created the first day of an agency; the beginning of 1970 where none is known
/// @param packages how many packages it has
/// @param extras what else is said of it
public record CkanGroup(
    Iri iri,
    String id,
    String name,
    Text title,
    String titleOrder,
    String description,
    Instant created,
    boolean isOrganization,
    int packages,
    Map<String, String> extras) {

  public CkanGroup {
    extras = Map.copyOf(extras);
  }

  /// What it is called.
  public String displayName() {
    return title.in(Language.VI);
  }

  /// Its members as CKAN has them, in a list or for itself.
  public Map<String, Object> document() {
    Map<String, Object> it = brief();
    it.put("display_name", displayName());
    it.put("image_display_url", "");
    it.put("package_count", packages);
    it.put("num_followers", 0);
    return it;
  }

  /// The same with what CKAN adds when one is asked for.
  public Map<String, Object> whole() {
    Map<String, Object> it = document();
    it.put(
        "extras",
        extras.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(extra -> Map.of("key", extra.getKey(), "value", extra.getValue()))
            .toList());
    for (String empty : List.of("groups", "users", "tags")) {
      it.put(empty, List.of());
    }
    return it;
  }

  /// The organization as its packages name it.
  Map<String, Object> brief() {
    Map<String, Object> it = new LinkedHashMap<>();
    it.put("id", id);
    it.put("name", name);
    it.put("title", displayName());
    it.put("type", isOrganization ? "organization" : "group");
    it.put("description", description);
    it.put("image_url", "");
    it.put("created", Stamp.of(created));
    it.put("is_organization", isOrganization);
    it.put("approval_status", "approved");
    it.put("state", "active");
    // Harvesters of the CKAN 2.8 days insist on these two.
    it.put("revision_id", id);
    it.put("revision_timestamp", Stamp.of(created));
    return it;
  }

  /// The group as its packages name it.
  Map<String, Object> named() {
    Map<String, Object> it = new LinkedHashMap<>();
    it.put("id", id);
    it.put("name", name);
    it.put("title", displayName());
    it.put("display_name", displayName());
    it.put("description", description);
    it.put("image_display_url", "");
    return it;
  }
}
