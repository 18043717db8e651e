package vn.trangtien.profiles;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An information model in which the catalogue can be told
/// ([Content Negotiation by Profile](https://www.w3.org/TR/dx-prof-conneg/)).
public enum Profile {
  /// What is told where nothing is asked for
  /// ([DCAT-AP 3.0.1](https://semiceu.github.io/DCAT-AP/releases/3.0.1/)).
  DCAT_AP(
      "dcat-ap",
      "https://semiceu.github.io/DCAT-AP/releases/3.0.1/",
      Forms.RDF,
      "http://data.europa.eu/r5r/"),
  /// The W3C's own words alone ([DCAT 3](https://www.w3.org/TR/vocab-dcat-3/)).
  DCAT("dcat", "http://www.w3.org/ns/dcat", Forms.RDF, "http://www.w3.org/ns/dcat#"),
  /// The words of search engines ([schema.org](https://schema.org/Dataset)).
  SCHEMA_ORG(
      "schema",
      "https://schema.org/",
      Forms.JSON_LD_FIRST,
      "https://schema.org",
      "http://schema.org/",
      "http://schema.org"),
  /// The words of data.gov ([DCAT-US 3.0](https://resources.data.gov/catalog/dcat-us-3/)).
  DCAT_US("dcat-us", "https://resources.data.gov/dcat-us/3.0.0", Forms.JSON),
  /// The same as harvesters have asked for it since 2014
  /// ([DCAT-US 1.1](https://resources.data.gov/resources/dcat-us/)).
  DCAT_US_1(
      "dcat-us-1.1",
      "https://project-open-data.cio.gov/v1.1/schema",
      Forms.JSON,
      "https://resources.data.gov/schemas/dcat-us/v1.1/schema"),
  /// The list of all the others
  /// ([alternates](https://www.w3.org/TR/dx-prof-conneg/#altr)).
  ALTERNATES("alt", "http://www.w3.org/ns/dx/connegp/altr", Forms.RDF, "all");

  static final String CHOSEN = "vn.trangtien.profile";

  private final String token;
  private final String iri;
  private final List<MediaType> types;
  private final List<String> others;

  Profile(String token, String iri, List<MediaType> types, String... others) {
    this.token = token;
    this.iri = iri;
    this.types = types;
    this.others = List.of(others);
  }

  /// The profile in which `request` is to be answered.
  public static Profile of(HttpRequest<?> request) {
    return request.getAttribute(CHOSEN, Profile.class).orElse(DCAT_AP);
  }

  /// Its short name in addresses.
  public String token() {
    return token;
  }

  /// Its name, an absolute IRI.
  public String iri() {
    return iri;
  }

  /// In which media types it is told, the usual one first.
  public List<MediaType> types() {
    return types;
  }

  /// The profile of that IRI or token.
  static Optional<Profile> named(String name) {
    return Arrays.stream(values())
        .filter(it -> it.iri.equals(name) || it.token.equals(name) || it.others.contains(name))
        .findFirst();
  }

  /// The media types in which things are told; constants of an enum cannot see its own.
  private static final class Forms {
    private static final MediaType TURTLE = new MediaType("text/turtle");
    private static final MediaType JSON_LD = new MediaType("application/ld+json");
    private static final MediaType RDF_XML = new MediaType("application/rdf+xml");
    private static final MediaType N_TRIPLES = new MediaType("application/n-triples");
    private static final List<MediaType> RDF = List.of(TURTLE, JSON_LD, RDF_XML, N_TRIPLES);
    private static final List<MediaType> JSON_LD_FIRST =
        List.of(JSON_LD, TURTLE, RDF_XML, N_TRIPLES);
    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON_TYPE);
  }
}
