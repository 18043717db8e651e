package vn.trangtien;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.trangtien.actions.ShippedPortal;
import vn.trangtien.openapi.Described;

/// Every address of our own in any answer for machines leads to what it promises.
@ExtendWith(ShippedPortal.Resolver.class)
class LinksTest {

  /// How many addresses of one shape are followed.
  private static final int SAMPLE = 5;

  /// Where machines begin.
  private static final List<String> ENTRIES =
      List.of(
          "/catalog.jsonld?size=20",
          "/catalog.ttl?size=3&_profile=schema",
          "/catalog.nt?size=3&_profile=alt",
          "/catalog/dump",
          "/data.json",
          "/data.json?_profile=dcat-us",
          "/dataset/le-hoi",
          "/dataset/le-hoi.nt",
          "/dataset/le-hoi.jsonld?_profile=schema",
          "/dataset/dan-so-theo-dan-toc.ttl",
          "/dataset/le-hoi/distribution/csv.nt",
          "/dataset/le-hoi/revisions",
          "/dataset/le-hoi/timemap",
          "/dataset/le-hoi/linkset",
          "/dataset/le-hoi/croissant.json",
          "/dataset/le-hoi/citation.bib",
          "/dataset/le-hoi/citation.ris",
          "/dataset/le-hoi/citation.txt",
          "/dataset/le-hoi/feed.atom",
          "/download/le-hoi/le-hoi.csv-metadata.json",
          "/series.nt",
          "/plan.nt",
          "/service/sparql.nt",
          "/agency/svhtt.nt",
          "/theme/tourism.nt",
          "/place/19753/2025-07-01.nt",
          "/ns/portal.nt",
          "/ns/shapes.nt",
          "/ns/context/1",
          "/.well-known/void.nt",
          "/.well-known/jwks.json",
          "/api/v1/datasets?q=le+hoi&explain=true",
          "/api/v1/suggestions?q=le",
          "/api/v1/datasets/le-hoi/rows?limit=5",
          "/api/v1/datasets/le-hoi/rows/1",
          "/api/v1/datasets/le-hoi/rows.geojson?limit=2",
          "/api/v1/datasets/le-hoi/columns",
          "/api/v1/datasets/le-hoi/values?column=dia_diem_bi_cat",
          "/api/v1/datasets/le-hoi/groups?by=dia_diem_bi_cat",
          "/api/v1/datasets/le-hoi/formats",
          "/api/v1/datasets/le-hoi/joins",
          "/api/v1/datasets/le-hoi/revisions",
          "/api/v1/statistics",
          "/api/v1/requests",
          "/api/v1/openapi.json",
          "/api/3/action/package_show?id=le-hoi",
          "/api/3/action/package_search?rows=10",
          "/api/3/action/organization_show?id=svhtt&include_datasets=true",
          "/api/3/action/group_list?all_fields=true",
          "/api/3/action/resource_search?query=name:csv",
          "/api/3/action/recently_changed_packages_activity_list",
          "/api/3/action/help_show?name=package_show",
          "/api/3/action/status_show",
          "/feed",
          "/feed/1",
          "/feed.atom",
          "/en/feed.atom",
          "/search.atom?q=le+hoi",
          "/requests.atom",
          "/feeds/dataset.atom",
          "/feeds/organization/svhtt.atom",
          "/sitemap.xml",
          "/robots.txt",
          "/llms.txt",
          "/map/places.json",
          "/proof/head",
          "/proof/chain",
          "/sparql");

  private static final String DOCUMENT = "/api/v1/openapi.json";

  private static final String FOR_MACHINES =
      "application/ld+json;q=0.9, text/turtle;q=0.8, */*;q=0.1";

  private static final Pattern OWN =
      Pattern.compile(Pattern.quote(ShippedPortal.BASE) + "(/[^\\s\"'<>\\\\)\\]}|`]*)?");

  /// The media type that the end of a path promises.
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("atom", "application/atom+xml"),
          Map.entry("csv", "text/csv"),
          Map.entry("geojson", "application/geo+json"),
          Map.entry("gz", "application/gzip"),
          Map.entry("json", "application/"),
          Map.entry("jsonld", "application/ld+json"),
          Map.entry("ndjson", "application/"),
          Map.entry("nt", "application/n-triples"),
          Map.entry("parquet", "application/vnd.apache.parquet"),
          Map.entry("rdf", "application/rdf+xml"),
          Map.entry("ttl", "text/turtle"),
          Map.entry("txt", "text/plain"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("xml", "application/xml"),
          Map.entry("zst", "application/zstd"));

  private final ShippedPortal portal;

  LinksTest(ShippedPortal portal) {
    this.portal = portal;
  }

  @Test
  void everyLinkInEveryMachineAnswerResolves() {
    Map<String, TreeSet<String>> shapes = new TreeMap<>();
    Described described = Described.by(portal);
    List<String> broken = new ArrayList<>();
    for (String entry : entries(described)) {
      ShippedPortal.Answer answer = portal.get(entry, "Accept", FOR_MACHINES);
      assertThat(answer.status()).as(entry).isEqualTo(200);
      undescribed(entry, answer).ifPresent(broken::add);
      links(answer).forEach(it -> shapes.computeIfAbsent(shape(it), no -> new TreeSet<>()).add(it));
    }
    shapes.values().stream().flatMap(it -> sample(it).stream()).forEach(it -> check(it, broken));
    assertThat(broken).isEmpty();
    assertThat(shapes).hasSizeGreaterThan(100);
  }

  /// Where machines begin, and every address that the OpenAPI document names as an example.
  private static Set<String> entries(Described described) {
    Set<String> all = new TreeSet<>(ENTRIES);
    described.paths().forEach((path, item) -> example(item).ifPresent(all::add));
    // No test but their own makes triples of rows.
    all.removeIf(it -> it.matches("/dataset/[^/]+/(rows|table/.*)"));
    return all;
  }

  private static Optional<String> example(Object item) {
    return item instanceof Map<?, ?> methods
            && methods.get("get") instanceof Map<?, ?> operation
            && operation.get("x-example") instanceof String address
        ? Optional.of(address.replace(ShippedPortal.BASE, ""))
        : Optional.empty();
  }

  /// What is wrong with an answer in JSON; the files that agencies publish are as they are.
  private Optional<String> undescribed(String path, ShippedPortal.Answer answer) {
    String type = answer.http().headers().firstValue("Content-Type").orElse("");
    boolean file = path.matches("/(download|file)/.*") && !path.endsWith("-metadata.json");
    if (!type.contains("json") || type.contains("ndjson") || file || path.equals(DOCUMENT)) {
      return Optional.empty();
    }
    String misfit = Described.by(portal).misfit("get", path, answer);
    return misfit.isEmpty() ? Optional.empty() : Optional.of(path + " " + misfit);
  }

  /// What the plan promises is named before it is there; that it is not there yet is the truth.
  private boolean isPromised(String path) {
    String promise = "/ns/portal#promises> <" + ShippedPortal.BASE + path + ">";
    return portal.get("/plan.nt").http().body().contains(promise);
  }

  private void check(String path, List<String> broken) {
    ShippedPortal.Answer answer = portal.get(path);
    String reached = path;
    for (int hops = 0; answer.status() / 100 == 3 && hops < 3; hops++) {
      String target = answer.http().headers().firstValue("Location").orElse("");
      reached = target.replace(ShippedPortal.BASE, "");
      answer = portal.get(reached);
    }
    String type = answer.http().headers().firstValue("Content-Type").orElse("");
    String name = path.replaceFirst("[?].*", "").replaceFirst(".*/", "");
    int dot = name.lastIndexOf('.');
    String promised = dot < 0 ? "" : TYPES.getOrDefault(name.substring(dot + 1), "");
    // The Model Context Protocol has no GET where there are no sessions.
    boolean excused =
        path.equals("/mcp") ? answer.status() == 405 : answer.status() == 404 && isPromised(path);
    if (!excused && (answer.status() != 200 || type.isEmpty() || !type.startsWith(promised))) {
      broken.add(answer.status() + " " + type + " " + path);
    }
    if (!excused) {
      undescribed(reached, answer).ifPresent(broken::add);
    }
  }

  private static Collection<String> links(ShippedPortal.Answer answer) {
    String text =
        answer.http().body() + " " + String.join(" ", answer.http().headers().allValues("Link"));
    Matcher link =
        OWN.matcher(text.replace("\\/", "/").replace("&amp;", "&").replace("\\u0026", "&"));
    TreeSet<String> found = new TreeSet<>();
    while (link.find()) {
      String path = link.group(1) == null ? "/" : link.group(1);
      path = path.replaceFirst("#.*", "").replaceFirst("[.,;:]+$", "");
      if (!path.contains("{")) {
        found.add(path.isEmpty() ? "/" : path);
      }
    }
    return found;
  }

  /// The route, the suffix and the parameters of an address.
  private String shape(String path) {
    String[] parts = path.split("[?]", 2);
    String route =
        portal
            .bean(Router.class)
            .find(HttpMethod.GET, parts[0], null)
            .map(it -> it.getRouteInfo().getUriMatchTemplate().toString())
            .findFirst()
            .orElse(parts[0]);
    String name = parts[0].substring(parts[0].lastIndexOf('/') + 1);
    String suffix = name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    String query =
        parts.length < 2
            ? ""
            : Stream.of(parts[1].split("&"))
                .map(it -> it.replaceFirst("=.*", ""))
                .sorted()
                .collect(Collectors.joining("&"));
    return route + " " + suffix + " " + query;
  }

  private static List<String> sample(TreeSet<String> all) {
    List<String> list = List.copyOf(all);
    int step = Math.max(1, list.size() / SAMPLE);
    return Stream.iterate(0, it -> it < list.size(), it -> it + step)
        .limit(SAMPLE)
        .map(list::get)
        .toList();
  }
}
