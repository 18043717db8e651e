package vn.trangtien.search;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRdf;
import vn.trangtien.catalog.Description;
import vn.trangtien.catalog.Reading;
import vn.trangtien.facets.Facet;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.ProjectionContract;
import vn.trangtien.tables.RowCounts;
import vn.trangtien.vocabulary.Vocabulary;
import vn.trangtien.wording.Wording;

/// A portal in a folder with datasets made by hand, followed when a test says so.
final class Shelf implements AutoCloseable {

  private static final String ANNUAL = "dct:accrualPeriodicity EUfrequency/ANNUAL> ;";
  private static final String EU = "<http://publications.europa.eu/resource/authority/";

  final ApplicationContext context;
  final Catalog catalog;
  final SearchIndex index;
  final SearchProjection projection;
  final CatalogSearch search;
  final RowCounts counts;
  final Popularity popularity = new Popularity();
  private String more = "";
  private Digest file = Digest.ZERO;
  private String schema = "";
  private final List<Description> waiting = new ArrayList<>();

  Shelf(Path folder) {
    context = ApplicationContext.run(Map.of("portal.data", folder.toString()));
    catalog = context.getBean(Catalog.class);
    index = new SearchIndex(folder.resolve("by-hand"), "by hand", 1_000);
    projection = new SearchProjection(index, catalog, context.getBean(Vocabulary.class));
    counts = context.getBean(RowCounts.class);
    search = new CatalogSearch(index, context.getBean(Wording.class), popularity, counts);
  }

  /// Puts a dataset of the Department of Culture on the shelf: titles and descriptions in both
  /// languages, parted by ` | `.
  Shelf put(String slug, String title, String description) {
    return put(slug, "svhtt", "culture-sport", title, description, "CSV", "2025-01-01");
  }

  /// Puts a dataset with more to say: `triples` of it in Turtle, each with a semicolon.
  Shelf with(String slug, String agency, String title, String triples) {
    more = triples;
    return put(slug, agency, "health", title, "", "CSV", "2025-01-01");
  }

  /// Puts a dataset with a table in `file`.
  ///
  /// @param schema what the publisher says of it: a `csvw:TableSchema` in Turtle, or nothing
  Shelf table(String slug, String title, Digest file, String schema) {
    this.file = file;
    this.schema = schema.isEmpty() ? "" : "csvw:tableSchema [ " + schema + " ] ;";
    put(slug, title, "");
    this.file = Digest.ZERO;
    this.schema = "";
    return this;
  }

  Shelf put(
      String slug,
      String agency,
      String theme,
      String title,
      String description,
      String format,
      String modified) {
    String[] titles = (title + " | ").split(" \\| ", -1);
    String[] descriptions = (description + " | ").split(" \\| ", -1);
    String turtle =
        """
        @prefix csvw: <http://www.w3.org/ns/csvw#> .
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix spdx: <http://spdx.org/rdf/terms#> .
        @prefix tt: </ns/portal#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        </dataset/SLUG> a dcat:Dataset ;
          dct:title "%s"@vi , "%s"@en ;
          dct:description "%s"@vi , "%s"@en ;
          dcat:theme </theme/%s> ;
          dct:publisher </agency/%s> ;
          MORE
          RHYTHM
          dct:modified "%s"^^xsd:date ;
          dcat:distribution </dataset/SLUG/distribution/main> .
        </dataset/SLUG/distribution/main> a dcat:Distribution ;
          dcat:downloadURL </download/SLUG/SLUG.file> ;
          dct:format EUfile-type/%s> ;
          SCHEMA
          dct:license EUlicence/CC_BY_4_0> ;
          spdx:checksum </dataset/SLUG#sum> .
        </dataset/SLUG#sum> spdx:checksumValue "%s" .
        """
            .formatted(
                titles[0],
                titles[1],
                descriptions[0],
                descriptions[1],
                theme,
                agency,
                modified,
                format,
                file)
            .replace("SLUG", slug)
            .replace("MORE", more)
            .replace("SCHEMA", schema)
            .replace("RHYTHM", more.contains("accrual") ? "" : ANNUAL)
            .replace("EU", EU);
    Reading reading = CatalogRdf.read(turtle.getBytes(StandardCharsets.UTF_8));
    if (!(reading instanceof Reading.Read(Description read))) {
      throw new IllegalArgumentException(reading.toString());
    }
    waiting.add(read);
    more = "";
    return this;
  }

  /// Publishes what was put and lets the index follow.
  Shelf follow() {
    catalog.publish(List.copyOf(waiting), "tester");
    waiting.clear();
    ProjectionContract.follow(context.getBean(Ledger.class), projection, 100);
    return this;
  }

  void withdraw(String slug) {
    catalog.withdraw(Iri.own("/dataset/" + slug), "Thử", "tester");
  }

  List<String> found(String text) {
    return slugs(search.search(asking(text)));
  }

  static List<String> slugs(SearchResult result) {
    return result.datasets().stream().map(it -> it.iri().name()).toList();
  }

  static SearchRequest asking(String text) {
    return asking(text, Map.of(), SearchRequest.Sort.RELEVANCE, 1, 20);
  }

  static SearchRequest asking(
      String text, Map<Facet, List<String>> selected, SearchRequest.Sort sort, int page, int size) {
    return new SearchRequest(text, selected, sort, page, size);
  }

  @Override
  public void close() {
    index.close();
    context.close();
  }
}
