package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.linkeddata.RdfDocument.Relation;

/// The catalogue in pages, in the order of its datasets' IRIs
/// ([Hydra, partial collections](https://www.hydra-cg.com/spec/latest/core/#collections)).
///
/// A page begins after a dataset, not at a number: what is published meanwhile neither repeats nor
/// hides anything. Each page describes the catalogue again.
@Singleton
final class CatalogListing {

  private static final Node CATALOG = Words.iri(Catalog.CATALOG);

  private final Catalog catalog;
  private final CatalogEntries entries;
  private final Surroundings surroundings;
  private final LinkedDataConfiguration configuration;

  CatalogListing(
      Catalog catalog,
      CatalogEntries entries,
      Surroundings surroundings,
      LinkedDataConfiguration configuration) {
    this.catalog = catalog;
    this.entries = entries;
    this.surroundings = surroundings;
    this.configuration = configuration;
  }

  /// One page.
  ///
  /// @param after the slug of the dataset before it; null for the first page
  /// @param size how many datasets, null for the usual number
  /// @param kept what else the addresses of other pages ask for, a part of a query or empty
  /// @throws ProblemException 400 for a cursor or size that is none
  Optional<RdfDocument> page(@Nullable String after, @Nullable String size, String kept) {
    Digest stamp = entries.stamp();
    int limit = size == null ? configuration.pageSize() : size(size);
    Iri behind = after == null ? null : dataset(after);
    return entries
        .find(Catalog.CATALOG)
        .map(itself -> page(stamp, itself, new Turn(after, size, kept), behind, limit));
  }

  private RdfDocument page(
      Digest stamp, CatalogRecord itself, Turn turn, @Nullable Iri behind, int limit) {
    List<CatalogRecord> found = catalog.page(Catalog.DATASET, behind, limit + 1);
    List<CatalogRecord> listed = found.subList(0, Math.min(limit, found.size()));
    Iri view = turn.view();
    List<Relation> links = new ArrayList<>();
    links.add(new Relation("first", turn.behind(null)));
    if (found.size() > limit) {
      links.add(new Relation("next", turn.behind(listed.getLast().primaryTopic().name())));
    }
    List<Relation> more = new ArrayList<>(links);
    more.add(new Relation("profile", Words.DCAT_AP));
    return new RdfDocument(
        Catalog.CATALOG,
        Digest.of((stamp + " " + view).getBytes(StandardCharsets.UTF_8)),
        Stream.concat(Stream.of(itself), listed.stream())
            .map(entries::modified)
            .max(Comparator.naturalOrder())
            .orElseThrow(),
        more,
        () -> graph(itself, listed, view, links));
  }

  private Graph graph(
      CatalogRecord itself, List<CatalogRecord> listed, Iri view, List<Relation> links) {
    Graph told = entries.told(itself);
    for (CatalogRecord entry : listed) {
      GraphUtil.addInto(told, entries.told(entry));
    }
    Node page = Words.iri(view);
    told.add(CATALOG, Words.TYPE, hydra("Collection"));
    told.add(CATALOG, hydra("totalItems"), Words.number(catalog.count(Catalog.DATASET)));
    told.add(CATALOG, hydra("view"), page);
    told.add(page, Words.TYPE, hydra("PartialCollectionView"));
    links.forEach(it -> told.add(page, hydra(it.relation()), Words.iri(it.target())));
    return surroundings.with(told);
  }

  /// How a page was asked for.
  private record Turn(@Nullable String after, @Nullable String size, String kept) {

    Iri view() {
      return behind(after);
    }

    Iri behind(@Nullable String other) {
      List<String> query = new ArrayList<>();
      if (size != null) {
        query.add("size=" + size);
      }
      if (other != null) {
        query.add("after=" + other);
      }
      if (!kept.isEmpty()) {
        query.add(kept);
      }
      return new Iri(Catalog.CATALOG + (query.isEmpty() ? "" : "?" + String.join("&", query)));
    }
  }

  private int size(String text) {
    int most = configuration.maxPageSize();
    if (text.matches("[1-9][0-9]{0,6}") && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    throw malformed("size", "số từ 1 đến " + most, "a number from 1 to " + most);
  }

  private static Iri dataset(String slug) {
    if (slug.matches("[A-Za-z0-9._~-]{1,200}")) {
      return Iri.own("/" + Catalog.DATASET + "/" + slug);
    }
    throw malformed("after", "mã của một tập dữ liệu", "the slug of a dataset");
  }

  private static ProblemException malformed(String name, String vi, String en) {
    return new ProblemException(
        Problem.badRequest(
            "Tham số «" + name + "» phải là " + vi + "; để sang trang, hãy theo hydra:next.",
            "The parameter “" + name + "” must be " + en + "; to turn pages follow hydra:next."));
  }

  private static Node hydra(String name) {
    return Words.iri(Words.HYDRA + name);
  }
}
