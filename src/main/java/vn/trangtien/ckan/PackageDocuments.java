package vn.trangtien.ckan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Vocabulary;

/// Whole packages, as CKAN shows them. What was made lately is kept.
@Singleton
public final class PackageDocuments {

  private static final String ACTIVE = "active";

  private final Catalog catalog;
  private final CkanGroups groups;
  private final PackageReader reader;
  private final PackageExtras extras;
  private final Vocabulary vocabulary;
  private final BaseAddress base;
  private final Cache<String, JsonTree.Written> written;

  PackageDocuments(
      Catalog catalog,
      CkanGroups groups,
      PackageReader reader,
      Vocabulary vocabulary,
      BaseAddress base,
      CkanConfiguration configuration) {
    this.catalog = catalog;
    this.groups = groups;
    this.reader = reader;
    this.extras = new PackageExtras(vocabulary, base);
    this.vocabulary = vocabulary;
    this.base = base;
    this.written =
        Caffeine.newBuilder()
            .maximumWeight((long) configuration.cacheMegabytes() << 20)
            .weigher((String name, JsonTree.Written it) -> it.utf8().length)
            .build();
  }

  /// The package as JSON; empty where it was withdrawn meanwhile.
  public Optional<JsonTree.Written> written(CkanPackage wanted, CkanCatalog now) {
    String name = wanted.id() + "@" + wanted.sequence();
    JsonTree.Written known = written.getIfPresent(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<JsonTree.Written> made =
        document(wanted, now).map(it -> new JsonTree.Written(JsonTree.of(it)));
    made.ifPresent(it -> written.put(name, it));
    return made;
  }

  /// The package; empty where it was withdrawn meanwhile.
  public Optional<Map<String, Object>> document(CkanPackage wanted, CkanCatalog now) {
    return catalog.find(wanted.iri()).map(it -> document(wanted, it.dataset(), now));
  }

  /// The resource; empty where its package was withdrawn meanwhile.
  public Optional<Map<String, Object>> resource(CkanCatalog.Located wanted) {
    CkanPackage owner = wanted.owner();
    return catalog
        .find(owner.iri())
        .flatMap(
            it ->
                resources(owner, it.dataset()).stream()
                    .filter(file -> wanted.resource().id().equals(file.get("id")))
                    .findFirst());
  }

  private Map<String, Object> document(CkanPackage it, Dataset dataset, CkanCatalog now) {
    Map<String, Object> members = new LinkedHashMap<>();
    Optional<CkanLicence> licence = CkanLicence.of(it.licence());
    Optional<CkanGroup> organization = groups.organization(it.organization(), now);
    members.put("id", it.id());
    members.put("name", it.name());
    members.put("title", it.title());
    members.put("notes", notes(dataset));
    members.put("url", base.of(it.iri()));
    members.put("version", dataset.version());
    members.put("author", vocabulary.label(dataset.publisher()).in(Language.VI));
    members.put("author_email", null);
    members.put("maintainer", unless(dataset.contactPoint().in(Language.VI)));
    members.put("maintainer_email", null);
    members.put("license_id", it.licence().isEmpty() ? "notspecified" : it.licence());
    members.put("license_title", licence.map(CkanLicence::title).orElse(unless(it.licence())));
    members.put("license_url", licence.map(CkanLicence::url).orElse(null));
    members.put("isopen", licence.isPresent());
    members.put("state", ACTIVE);
    members.put("type", "dataset");
    members.put("private", false);
    members.put("owner_org", organization.map(CkanGroup::id).orElse(null));
    members.put("creator_user_id", null);
    members.put("metadata_created", Stamp.of(it.created()));
    members.put("metadata_modified", Stamp.of(it.modified()));
    members.put("num_resources", it.resources().size());
    members.put("num_tags", it.tags().size());
    members.put("organization", organization.map(CkanGroup::brief).orElse(null));
    members.put(
        "groups",
        it.groups().stream()
            .flatMap(name -> groups.group(name, now).stream())
            .map(CkanGroup::named)
            .toList());
    members.put("tags", it.tags().stream().map(PackageDocuments::tag).toList());
    members.put("extras", extras.of(dataset));
    members.put("relationships_as_subject", List.of());
    members.put("relationships_as_object", List.of());
    members.put("resources", resources(it, dataset));
    return members;
  }

  /// The description, and how the rows came to be: who reads nothing else must know that.
  private String notes(Dataset dataset) {
    Iri provenance = dataset.provenance();
    String notes = dataset.description().in(Language.VI);
    if (provenance == null) {
      return notes;
    }
    Text meaning = vocabulary.concept(provenance).map(it -> it.definition()).orElse(Text.EMPTY);
    return notes
        + "\n\n**"
        + vocabulary.label(provenance).in(Language.VI)
        + ".** "
        + meaning.in(Language.VI);
  }

  private List<Map<String, Object>> resources(CkanPackage owner, Dataset dataset) {
    List<Distribution> files = reader.distributions(dataset);
    List<Map<String, Object>> documents = new ArrayList<>();
    for (CkanResource it : owner.resources()) {
      files.stream()
          .filter(file -> file.iri().name().equals(it.key()))
          .findFirst()
          .ifPresent(file -> documents.add(resource(owner, it, file, documents.size())));
    }
    return documents;
  }

  private Map<String, Object> resource(
      CkanPackage owner, CkanResource it, Distribution file, int position) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", it.id());
    members.put("package_id", owner.id());
    members.put("name", it.name());
    members.put("description", it.description());
    members.put("url", base.of(it.path()));
    members.put("url_type", null);
    members.put("format", it.format());
    members.put("mimetype", unless(it.mimetype()));
    members.put("mimetype_inner", null);
    boolean published = it.derivedFrom().isEmpty();
    members.put("size", published ? file.byteSize() : null);
    members.put("hash", unless(it.hash()));
    members.put("created", Stamp.of(file.issued(), owner.created()));
    members.put("last_modified", Stamp.of(file.modified(), owner.modified()));
    members.put("metadata_modified", Stamp.of(owner.modified()));
    members.put("state", ACTIVE);
    members.put("position", position);
    members.put("resource_type", "file");
    members.put("cache_url", null);
    members.put("cache_last_updated", null);
    members.put("datastore_active", it.isTable());
    members.put("uri", base.of(it.iri()));
    members.put("derived_from", unless(it.derivedFrom()));
    return members;
  }

  /// A tag as packages and lists of tags have it.
  public static Map<String, Object> tag(String name) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", tagId(name));
    members.put("name", name);
    members.put("display_name", name);
    members.put("state", ACTIVE);
    members.put("vocabulary_id", null);
    return members;
  }

  /// The UUID of a tag.
  public static String tagId(String name) {
    return CkanId.of(Iri.BASE + "tag/" + name);
  }

  private static @Nullable String unless(String text) {
    return text.isEmpty() ? null : text;
  }
}
