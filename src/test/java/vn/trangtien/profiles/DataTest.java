package vn.trangtien.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.history.PastPortal;
import vn.trangtien.identifier.PortalException;

/// `data.json` keeps the rules of DCAT-US, as its two schemas have them for publishers that are no
/// federal agency.
@ExtendWith(ShippedPortal.Resolver.class)
class DataTest {

  private static final String DAY = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])";
  private static final Pattern MOMENT = Pattern.compile(DAY + "(T\\d\\d:\\d\\d:\\d\\d[.\\d]*Z)?");
  private static final Pattern PERIOD = Pattern.compile(DAY + "/" + DAY);
  private static final Pattern REPEATED =
      Pattern.compile("irregular|R/P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?");
  private static final Pattern MAIL =
      Pattern.compile("mailto:[\\w~!$&'()*+,;=:.-]+@[\\w.-]+\\.[\\w.-]+?");
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[-\\w]+/[-\\w]+(\\.[-\\w]+)*([+][-\\w]+)?");

  private final ShippedPortal portal;

  DataTest(ShippedPortal portal) {
    this.portal = portal;
  }

  @Test
  void harvestersReadTheWholeCatalogueInTheOlderShape() {
    Map<String, Object> tree = tree("/data.json");
    assertThat(tree)
        .containsEntry("@type", "dcat:Catalog")
        .containsEntry("@id", ShippedPortal.BASE + "/data.json")
        .containsEntry("conformsTo", "https://project-open-data.cio.gov/v1.1/schema")
        .containsKeys("@context", "describedBy");
    Set<Object> identifiers = new HashSet<>();
    for (Map<String, Object> dataset : list(tree, "dataset")) {
      assertThat(dataset).containsEntry("@type", "dcat:Dataset");
      for (String required : List.of("identifier", "title", "description", "modified")) {
        assertThat((String) dataset.get(required)).as(required).isNotBlank();
      }
      assertThat(identifiers.add(dataset.get("identifier"))).isTrue();
      assertWords(dataset.get("keyword"));
      assertThat((String) dataset.get("modified")).matches(MOMENT);
      assertThat(map(dataset, "publisher"))
          .containsEntry("@type", "org:Organization")
          .hasEntrySatisfying("name", it -> assertThat((String) it).isNotBlank());
      assertThat(map(dataset, "contactPoint"))
          .containsEntry("@type", "vcard:Contact")
          .doesNotContainKey("hasEmail")
          .containsEntry("hasURL", asked((String) dataset.get("identifier")))
          .hasEntrySatisfying("fn", it -> assertThat((String) it).isNotBlank());
      assertThat((String) dataset.get("accessLevel"))
          .isIn("public", "restricted public", "non-public");
      assertThat(dataset).doesNotContainKeys("bureauCode", "programCode");
      optional(dataset, "temporal", PERIOD);
      optional(dataset, "accrualPeriodicity", REPEATED);
      optional(dataset, "issued", MOMENT);
      assertAddresses(dataset, "landingPage", "license");
      assertThat(dataset).containsEntry("language", List.of("vi"));
      assertWords(dataset.getOrDefault("theme", List.of("x")));
      for (Map<String, Object> file : list(dataset, "distribution")) {
        assertThat(file).containsEntry("@type", "dcat:Distribution").containsKey("downloadURL");
        assertThat((String) file.get("mediaType")).matches(MEDIA_TYPE);
        optional(file, "describedByType", MEDIA_TYPE);
        assertAddresses(file, "downloadURL", "describedBy");
      }
    }
    assertThat((long) identifiers.size())
        .isEqualTo(portal.bean(Catalog.class).count(Catalog.DATASET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data.json?_profile=dcat-us", "/catalog?_profile=dcat-us"})
  void dataGovReadsItInTheNewerShape(String path) {
    Map<String, Object> tree = tree(path);
    assertThat(tree).containsEntry("@type", "Catalog").doesNotContainKey("@context");
    assertThat(map(tree, "conformsTo"))
        .containsEntry("@type", "Standard")
        .containsEntry("identifier", "https://resources.data.gov/dcat-us/3.0.0");
    assertThat((String) tree.get("title")).isNotBlank();
    assertAgency(map(tree, "publisher"));
    List<Map<String, Object>> datasets = list(tree, "dataset");
    assertThat((long) datasets.size()).isEqualTo(portal.bean(Catalog.class).count(Catalog.DATASET));
    datasets.forEach(DataTest::assertThird);
  }

  @Test
  void oneDatasetIsToldAsInTheWhole() {
    Map<String, Object> one = tree("/dataset/le-hoi?_profile=dcat-us");
    assertThat(list(tree("/data.json?_profile=dcat-us"), "dataset")).contains(one);
    Map<String, Object> older = tree("/dataset/le-hoi?_profile=dcat-us-1.1");
    assertThat(list(tree("/data.json"), "dataset")).contains(older);
    assertThat(older)
        .containsEntry("accrualPeriodicity", "R/P1Y")
        .containsEntry("temporal", "2024-09-14/2024-09-14")
        .containsEntry("license", "https://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void itIsMadeOnceAndNotSentAgain() {
    ShippedPortal.Answer first = portal.get("/data.json");
    var headers = first.http().headers();
    String tag = headers.firstValue("ETag").orElseThrow();
    assertThat(portal.get("/data.json").http().headers().firstValue("ETag")).contains(tag);
    assertThat(portal.get("/data.json", "If-None-Match", tag).status()).isEqualTo(304);
    ShippedPortal.Answer newer = portal.get("/data.json?_profile=dcat-us", "If-None-Match", tag);
    assertThat(newer.status()).isEqualTo(200);
    assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(portal.head("/data.json").status()).isEqualTo(200);
  }

  @Test
  void whereNobodyReadsLettersAPageTakesWhatIsAsked() {
    String asked = asked(ShippedPortal.BASE + "/dataset/le-hoi");
    String page = portal.get(asked.substring(ShippedPortal.BASE.length())).http().body();
    assertThat(page).contains("<form", "/dataset/le-hoi");
  }

  @Test
  void anOperatorWhoReadsLettersIsToldInBothShapes(@TempDir Path data) {
    Object[] settings = {"portal.profiles.contact-email", "du-lieu.mo@hue.example.vn"};
    try (PastPortal other = new PastPortal(data, settings)) {
      other.publish("2025-03-01T02:00:00Z", "Chợ", "ma,ten\nA,Đông Ba\n", true);
      Map<String, Object> older = other.json("/dataset/cho?_profile=dcat-us-1.1");
      Map<String, Object> newer = other.json("/dataset/cho?_profile=dcat-us");
      for (Map<String, Object> contact :
          List.of(map(older, "contactPoint"), list(newer, "contactPoint").getFirst())) {
        assertThat((String) contact.get("fn")).isNotBlank();
        assertThat((String) contact.get("hasEmail"))
            .isEqualTo("mailto:du-lieu.mo@hue.example.vn")
            .matches(MAIL);
      }
      for (String required : List.of("title", "description", "identifier", "publisher")) {
        assertThat(newer).containsKey(required);
      }
    }
  }

  /// The page on which a dataset's publisher is asked.
  private static String asked(String identifier) {
    return identifier.replace("/dataset/", "/request?dataset=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a@b", "mailto:a@b.vn", "a@b.vn, c@d.vn", "a b@c.vn"})
  void whatIsNoAddressOfMailStopsTheStart(String email) {
    assertThatThrownBy(() -> new ProfilesConfiguration(Path.of("x"), email, 60))
        .isInstanceOf(PortalException.class)
        .hasMessageContaining("portal.profiles.contact-email");
    assertThat(new ProfilesConfiguration(Path.of("x"), "dulieu@example.vn", 60).contactEmail())
        .isEqualTo("dulieu@example.vn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dataset/khong-co", "/dataset/%C4%91"})
  void whatWasNeverPublishedIsNotThereInThisShapeEither(String path) {
    ShippedPortal.Answer answer = portal.get(path, "Accept", "application/json");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.http().body()).contains("not-found");
  }

  private static void assertThird(Map<String, Object> dataset) {
    assertThat(dataset).containsEntry("@type", "Dataset");
    for (String required : List.of("identifier", "title", "description")) {
      assertThat((String) dataset.get(required)).as(required).isNotBlank();
    }
    Map<String, Object> contact = list(dataset, "contactPoint").getFirst();
    assertThat(contact)
        .containsEntry("@type", "Kind")
        .containsEntry("hasURL", asked((String) dataset.get("identifier")))
        .containsKey("fn")
        .doesNotContainKey("hasEmail");
    assertAgency(map(dataset, "publisher"));
    assertWords(dataset.get("keyword"));
    assertThat((String) dataset.get("modified")).matches(MOMENT);
    assertThat(dataset).containsEntry("language", List.of("vi"));
    assertThat(map(dataset, "landingPage")).containsKeys("title", "accessURL");
    for (String named : List.of("theme", "spatial")) {
      assertThat(list(dataset, named)).allMatch(it -> !((String) it.get("prefLabel")).isBlank());
    }
    optional(dataset, "issued", MOMENT);
    for (Map<String, Object> period : list(dataset, "temporal")) {
      assertThat(period).containsEntry("@type", "PeriodOfTime");
      optional(period, "startDate", MOMENT);
      optional(period, "endDate", MOMENT);
    }
    for (Map<String, Object> file : list(dataset, "distribution")) {
      assertThat((String) file.get("byteSize")).matches("\\d+");
      assertThat((String) file.get("mediaType")).matches(MEDIA_TYPE);
      assertAddresses(file, "downloadURL", "license");
      assertThat(map(file, "checksum")).containsEntry("algorithm", "SHA-256");
      assertThat((String) map(file, "checksum").get("checksumValue")).matches("[0-9a-f]{64}");
    }
  }

  private static void assertAgency(Map<String, Object> agency) {
    assertThat(agency).containsEntry("@type", "Organization").containsKeys("name", "prefLabel");
  }

  private static void assertWords(Object words) {
    assertThat((List<?>) words).isNotEmpty().allMatch(it -> !((String) it).isBlank());
  }

  private static void assertAddresses(Map<String, Object> tree, String... keys) {
    for (String key : keys) {
      if (tree.get(key) != null) {
        assertThat(URI.create((String) tree.get(key)).isAbsolute()).as(key).isTrue();
      }
    }
  }

  private static void optional(Map<String, Object> tree, String key, Pattern pattern) {
    if (tree.get(key) != null) {
      assertThat((String) tree.get(key)).as(key).matches(pattern);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> tree(String path) {
    ShippedPortal.Answer answer = portal.get(path, "Accept", "application/json");
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
    return (Map<String, Object>) answer.tree();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> tree, String key) {
    return (Map<String, Object>) tree.get(key);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> tree, String key) {
    return (List<Map<String, Object>>) tree.getOrDefault(key, List.of());
  }
}
