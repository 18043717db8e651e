package vn.trangtien.profiles;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Language;
import vn.trangtien.identifier.Text;
import vn.trangtien.vocabulary.Vocabulary;

/// What both shapes of DCAT-US say alike: words in Vietnamese, addresses as the public sees them.
@Singleton
final class DcatUsWords {

  private static final String PAGE = "foaf:page";

  private final BaseAddress base;
  private final Vocabulary vocabulary;
  private final String email;

  DcatUsWords(BaseAddress base, Vocabulary vocabulary, ProfilesConfiguration configuration) {
    this.base = base;
    this.vocabulary = vocabulary;
    this.email = configuration.contactEmail();
  }

  String words(Text text) {
    return text.in(Language.VI);
  }

  String label(Iri iri) {
    return words(vocabulary.label(iri));
  }

  String address(Iri iri) {
    return base.of(iri);
  }

  String address(String path) {
    return base.of(path);
  }

  /// Its keywords in both languages.
  List<String> keywords(Dataset dataset) {
    return Stream.concat(dataset.keyword().vi().stream(), dataset.keyword().en().stream())
        .filter(it -> !it.isBlank())
        .distinct()
        .toList();
  }

  /// When it last changed, as far as anybody knows.
  String modified(Dataset dataset, CatalogRecord entry) {
    return Stream.of(dataset.modified(), dataset.issued())
        .filter(Objects::nonNull)
        .map(LocalDate::toString)
        .findFirst()
        .orElse(entry.modified().toString());
  }

  /// Who is asked: the page where that is done, and an address for mail only where the portal has
  /// one.
  Map<String, Object> contact(Dataset dataset, String type) {
    Map<String, Object> contact = new LinkedHashMap<>();
    contact.put("@type", type);
    Text office = dataset.contactPoint();
    contact.put("fn", office.isEmpty() ? label(dataset.publisher()) : words(office));
    contact.put("hasURL", address("/request?dataset=" + dataset.slug()));
    if (!email.isEmpty()) {
      contact.put("hasEmail", "mailto:" + email);
    }
    return contact;
  }

  /// `public`, `restricted public` or `non-public`; what is published without a word is public.
  String accessLevel(Dataset dataset) {
    String right = dataset.accessRights() == null ? "" : dataset.accessRights().name();
    return switch (right) {
      case "RESTRICTED" -> "restricted public";
      case "NON_PUBLIC" -> "non-public";
      default -> "public";
    };
  }

  /// The page of a licence, else its name.
  Optional<String> licence(@Nullable Iri licence) {
    return Optional.ofNullable(licence)
        .map(
            it ->
                vocabulary
                    .concept(it)
                    .flatMap(known -> vocabulary.facts(known.iri()).iris(PAGE).stream().findFirst())
                    .orElse(it))
        .map(base::of);
  }

  /// The licence that all its files share.
  Optional<String> licence(Dataset dataset) {
    List<Iri> all = dataset.distribution().stream().map(Distribution::license).distinct().toList();
    return all.size() == 1 ? licence(all.getFirst()) : Optional.empty();
  }

  /// How often it is renewed, as ISO 8601 writes repetitions; `irregular` where no rhythm is
  /// promised.
  Optional<String> frequency(Dataset dataset) {
    return Optional.ofNullable(dataset.accrualPeriodicity())
        .map(it -> vocabulary.maximumInterval(it).map(every -> "R/" + every).orElse("irregular"));
  }

  /// Where the columns of a table are described; empty where it has none.
  Optional<String> dictionary(Distribution file) {
    return file.formatCode().equals("CSV") && !file.columns().isEmpty()
        ? Optional.of(address(file.downloadUrl()) + "-metadata.json")
        : Optional.empty();
  }
}
