package vn.trangtien.site;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;

/// What search engines are told: [robots.txt](https://www.rfc-editor.org/rfc/rfc9309) and
/// [sitemaps](https://www.sitemaps.org/protocol.html).
@Controller
final class CrawlerEndpoint {

  private static final List<String> ENDLESS =
      List.of(
          "/search?",
          "/en/search?",
          "/request?",
          "/en/request?",
          "/requests?",
          "/en/requests?",
          "/sparql?",
          "/en/sparql?",
          "/place?",
          "/en/place?",
          "/dataset/*/table?",
          "/en/dataset/*/table?",
          "/api/");

  private static final String AN_HOUR = "public, max-age=3600";
  private static final int STEP = 500;
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
          + "<%s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

  private final Catalog catalog;
  private final BaseAddress base;
  private final int inOne;

  CrawlerEndpoint(Catalog catalog, BaseAddress base, SiteConfiguration configuration) {
    this.catalog = catalog;
    this.base = base;
    this.inOne = configuration.sitemapDatasets();
  }

  /// Pages of searches and tables have no end, so crawlers are kept out of them.
  @Get(uri = "/robots.txt", produces = MediaType.TEXT_PLAIN)
  HttpResponse<String> robots() {
    String rules = "User-agent: *\n";
    for (String path : ENDLESS) {
      rules += "Disallow: " + path + "\n";
    }
    return kept(rules + "\nSitemap: " + base.of("/sitemap.xml") + "\n");
  }

  /// All pages in one file, or where they are too many the files that list them.
  ///
  /// @param part which of those files, from 1; 0 for the whole
  @Get(uri = "/sitemap.xml", produces = "application/xml")
  HttpResponse<String> sitemap(@QueryValue(defaultValue = "0") int part) {
    long count = catalog.count(Catalog.DATASET);
    if (part == 0 && count > inOne) {
      StringBuilder xml = new StringBuilder(HEAD.formatted("sitemapindex"));
      for (long from = 0; from < count; from += inOne) {
        String at = base.of("/sitemap.xml?part=" + (from / inOne + 1));
        xml.append("<sitemap><loc>").append(at).append("</loc></sitemap>\n");
      }
      return kept(xml + "</sitemapindex>\n");
    }
    StringBuilder xml = new StringBuilder(HEAD.formatted("urlset"));
    if (part <= 1) {
      for (String path :
          List.of(
              "",
              "/theme",
              "/agency",
              "/place",
              "/map",
              "/series",
              "/plan",
              "/catalog",
              "/statistics",
              "/request",
              "/requests",
              "/developers",
              "/about",
              "/about/accessibility",
              "/about/design")) {
        both(xml, path, "");
      }
    }
    datasets(xml, Math.max(0, part - 1) * (long) inOne);
    return kept(xml + "</urlset>\n");
  }

  private void datasets(StringBuilder xml, long from) {
    long seen = 0;
    List<CatalogRecord> page = catalog.page(Catalog.DATASET, null, STEP);
    while (!page.isEmpty() && seen < from + inOne) {
      for (CatalogRecord record : page) {
        if (seen >= from && seen < from + inOne) {
          both(xml, record.primaryTopic().path(), record.modified().toString());
        }
        seen++;
      }
      Iri after = page.getLast().primaryTopic();
      page = catalog.page(Catalog.DATASET, after, STEP);
    }
  }

  private void both(StringBuilder xml, String path, String modified) {
    for (String at : List.of(path.isEmpty() ? "/" : path, "/en" + path)) {
      xml.append("<url><loc>").append(base.of(at)).append("</loc>");
      if (!modified.isEmpty()) {
        xml.append("<lastmod>").append(modified).append("</lastmod>");
      }
      xml.append("</url>\n");
    }
  }

  private static HttpResponse<String> kept(String text) {
    return HttpResponse.ok(text).header(HttpHeaders.CACHE_CONTROL, AN_HOUR);
  }
}
