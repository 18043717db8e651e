package vn.trangtien.linkeddata;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.identifier.Iri;

/// The document about any IRI of the portal's own.
@Singleton
final class Documents {

  private final CatalogDocuments published;
  private final RevisionDocuments revisions;
  private final VocabularyDocuments vocabulary;
  private final VoidDocument all;

  Documents(
      CatalogDocuments published,
      RevisionDocuments revisions,
      VocabularyDocuments vocabulary,
      VoidDocument all) {
    this.published = published;
    this.revisions = revisions;
    this.vocabulary = vocabulary;
    this.all = all;
  }

  /// The document about what stands at `path`, but for the catalogue, which comes in pages.
  Optional<RdfDocument> find(String path) {
    if (!path.matches("(/[A-Za-z0-9._~-]{1,200}){1,6}")) {
      return Optional.empty();
    }
    if (RevisionDocuments.isRevision(path)) {
      return revisions.find(path);
    }
    Iri topic = Iri.own(path);
    int part = path.indexOf("/distribution/");
    return switch (topic.collection()) {
      case "dataset" ->
          part < 0
              ? published.dataset(topic)
              : published.distribution(Iri.own(path.substring(0, part)), topic);
      case "series" ->
          path.indexOf('/', 1) < 0 ? Optional.of(published.allSeries()) : published.series(topic);
      case "plan" -> topic.equals(Catalog.PLAN) ? published.plan() : Optional.empty();
      case "service" -> published.service(topic);
      case ".well-known" -> all.document();
      default -> vocabulary.find(topic);
    };
  }
}
