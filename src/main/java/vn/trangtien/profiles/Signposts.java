package vn.trangtien.profiles;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.BaseAddress;
import vn.trangtien.identifier.Iri;

/// The links of a dataset: what it is called for ever, what describes it, which files it has.
@Singleton
final class Signposts {

  private static final String DCAT_AP = "https://semiceu.github.io/DCAT-AP/releases/3.0.1/";
  private static final String JSON_LINKS = "application/linkset+json";
  private static final Map<String, String> FORMS =
      Map.of(
          "ttl", "text/turtle",
          "jsonld", "application/ld+json",
          "rdf", "application/rdf+xml",
          "nt", "application/n-triples");

  private final BaseAddress base;

  Signposts(BaseAddress base) {
    this.base = base;
  }

  /// Those that lead from the dataset's own page; all but the last also stand in its link set.
  List<Signpost> of(Dataset dataset) {
    String anchor = base.of(dataset.iri());
    List<Signpost> all = new ArrayList<>();
    all.add(plain(anchor, "cite-as", anchor));
    all.add(plain(anchor, "type", "https://schema.org/Dataset"));
    all.add(plain(anchor, "type", "https://schema.org/AboutPage"));
    all.add(plain(anchor, "author", base.of(dataset.publisher())));
    dataset.distribution().stream()
        .map(Distribution::license)
        .filter(it -> it != null)
        .map(Iri::value)
        .distinct()
        .forEach(it -> all.add(plain(anchor, "license", it)));
    FORMS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            it ->
                new Signpost(
                    anchor, "describedby", anchor + "." + it.getKey(), it.getValue(), DCAT_AP))
        .forEach(all::add);
    if (Croissant.describes(dataset)) {
      all.add(
          new Signpost(
              anchor,
              "describedby",
              anchor + "/croissant.json",
              "application/ld+json",
              Croissant.PROFILE));
    }
    for (Distribution file : dataset.distribution()) {
      all.add(new Signpost(anchor, "item", base.of(file.downloadUrl()), file.mediaType(), ""));
    }
    all.add(new Signpost(anchor, "linkset", anchor + "/linkset", JSON_LINKS, ""));
    return all;
  }

  /// All links of the dataset and back to it.
  List<Signpost> set(Dataset dataset) {
    String anchor = base.of(dataset.iri());
    List<Signpost> all = new ArrayList<>(of(dataset));
    all.removeLast();
    for (Signpost link : List.copyOf(all)) {
      switch (link.relation()) {
        case "item" -> all.add(new Signpost(link.href(), "collection", anchor, "text/html", ""));
        case "describedby" ->
            all.add(new Signpost(link.href(), "describes", anchor, "text/html", ""));
        default -> {}
      }
    }
    return all;
  }

  private static Signpost plain(String anchor, String relation, String href) {
    return new Signpost(anchor, relation, href, "", "");
  }
}
