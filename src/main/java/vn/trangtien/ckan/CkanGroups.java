package vn.trangtien.ckan;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.trangtien.catalog.Agency;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.language.TitleOrder;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// The agencies as organizations and the themes as groups.
@Singleton
public final class CkanGroups {

  private static final Iri THEMES = Iri.own("/theme");

  private final BaseAddress base;
  private final Map<String, CkanGroup> organizations = new HashMap<>();
  private final Map<String, CkanGroup> groups = new HashMap<>();

  CkanGroups(Catalog catalog, Vocabulary vocabulary, BaseAddress base) {
    this.base = base;
    catalog.agencies().forEach(it -> put(organizations, organization(it)));
    vocabulary.scheme(THEMES).forEach(it -> put(groups, group(it)));
  }

  /// The agencies that have packages.
  public List<CkanGroup> organizations(CkanCatalog now) {
    return now.organizations().keySet().stream()
        .flatMap(it -> organization(it, now).stream())
        .toList();
  }

  /// All themes.
  public List<CkanGroup> groups(CkanCatalog now) {
    return groups.values().stream().distinct().map(it -> counted(it, now.groups())).toList();
  }

  /// The agency of that id or name.
  public Optional<CkanGroup> organization(String idOrName, CkanCatalog now) {
    return Optional.ofNullable(organizations.get(idOrName))
        .map(it -> counted(it, now.organizations()));
  }

  /// The theme of that id or name.
  public Optional<CkanGroup> group(String idOrName, CkanCatalog now) {
    return Optional.ofNullable(groups.get(idOrName)).map(it -> counted(it, now.groups()));
  }

  private static CkanGroup counted(CkanGroup it, Map<String, Integer> counts) {
    return new CkanGroup(
        it.iri(),
        it.id(),
        it.name(),
        it.title(),
        it.titleOrder(),
        it.description(),
        it.created(),
        it.isOrganization(),
        counts.getOrDefault(it.name(), 0),
        it.extras());
  }

  private static void put(Map<String, CkanGroup> all, CkanGroup it) {
    all.put(it.id(), it);
    all.put(it.name(), it);
  }

  private CkanGroup organization(Agency agency) {
    Map<String, String> extras = extras(agency.iri(), agency.name().in(Language.EN));
    extras.put("code", agency.code());
    extras.put("valid_from", Objects.toString(agency.validFrom(), ""));
    extras.put("valid_to", Objects.toString(agency.validTo(), ""));
    extras.put(
        "replaced_by",
        agency.replacedBy().stream().map(Iri::name).collect(Collectors.joining(",")));
    extras.values().removeIf(String::isEmpty);
    Instant created =
        agency.validFrom() == null
            ? Instant.EPOCH
            : agency.validFrom().atStartOfDay(ZoneOffset.UTC).toInstant();
    return new CkanGroup(
        agency.iri(),
        CkanId.of(agency.iri()),
        agency.iri().name(),
        agency.name(),
        order(agency.name().in(Language.VI)),
        agency.kind().in(Language.VI),
        created,
        true,
        0,
        extras);
  }

  private CkanGroup group(Concept theme) {
    return new CkanGroup(
        theme.iri(),
        CkanId.of(theme.iri()),
        theme.iri().name(),
        theme.label(),
        order(theme.label().in(Language.VI)),
        theme.definition().in(Language.VI),
        Instant.EPOCH,
        false,
        0,
        extras(theme.iri(), theme.label().in(Language.EN)));
  }

  private Map<String, String> extras(Iri iri, String english) {
    Map<String, String> extras = new HashMap<>();
    extras.put("uri", base.of(iri));
    extras.put("title_en", english);
    return extras;
  }

  private static String order(String title) {
    return new String(TitleOrder.key(title), StandardCharsets.ISO_8859_1);
  }
}
