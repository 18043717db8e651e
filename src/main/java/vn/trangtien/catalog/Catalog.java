package vn.trangtien.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Change;
import vn.trangtien.ledger.Content;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;
import vn.trangtien.vocabulary.Concept;
import vn.trangtien.vocabulary.Vocabulary;

/// What is published now, always as the ledger has it, and the way to publish more.
@Singleton
public final class Catalog {

  /// The collection of datasets: the first segment of their paths.
  public static final String DATASET = "dataset";

  /// The collection of series.
  public static final String SERIES = "series";

  /// The plan of open data.
  public static final Iri PLAN = Iri.own("/plan");

  /// The catalog's own description.
  public static final Iri CATALOG = Iri.own("/catalog");

  private static final Iri AGENCIES = Iri.own("/agency");

  private final Ledger ledger;
  private final Vocabulary vocabulary;
  private final Memberships memberships;
  private final Cache<Digest, Description> descriptions;

  Catalog(Ledger ledger, Vocabulary vocabulary) {
    this.ledger = ledger;
    this.vocabulary = vocabulary;
    this.memberships = new Memberships(ledger, this::entry);
    this.descriptions =
        Caffeine.newBuilder()
            .maximumWeight(32L * 1024 * 1024)
            .weigher((Digest digest, Description it) -> it.bytes().length)
            .build();
  }

  /// The entry for `record` where it is published and not withdrawn.
  public Optional<CatalogRecord> find(Iri record) {
    return ledger.current(record).flatMap(this::entry);
  }

  /// The last published states of `record`, newest first; a live one has thousands.
  ///
  /// @param limit how many revisions are read, of which withdrawals are left out
  public List<CatalogRecord> history(Iri record, int limit) {
    return ledger.history(record, Long.MAX_VALUE, limit).stream()
        .flatMap(it -> entry(it).stream())
        .toList();
  }

  /// When `record` was first published; empty where it never was.
  public Optional<Instant> firstPublished(Iri record) {
    return ledger.next(record, 0).map(Revision::time);
  }

  /// The newest revision of `record`, which may be its withdrawal.
  public Optional<Revision> revision(Iri record) {
    return ledger.current(record);
  }

  /// Why `record` was withdrawn; empty where it is published or never was.
  public Optional<String> withdrawal(Iri record) {
    return ledger
        .current(record)
        .flatMap(
            it ->
                switch (it.change()) {
                  case Change.Create published -> Optional.<String>empty();
                  case Change.Update published -> Optional.<String>empty();
                  case Change.Delete withdrawn -> Optional.of(withdrawn.reason());
                });
  }

  /// The entries of one collection in the order of their IRIs.
  ///
  /// @param after only entries behind this one; null for the first page
  public List<CatalogRecord> page(String collection, @Nullable Iri after, int limit) {
    return ledger.page(collection, after, limit).stream()
        .flatMap(it -> entry(it).stream())
        .toList();
  }

  /// How many entries one collection has.
  public long count(String collection) {
    return ledger.count(collection);
  }

  /// The entry that `revision` published; empty for a withdrawal or an erased content.
  public Optional<CatalogRecord> entry(Revision revision) {
    return switch (revision.change()) {
      case Change.Create(Iri record, Content content) -> entry(revision, record, content);
      case Change.Update(Iri record, Content content) -> entry(revision, record, content);
      case Change.Delete withdrawn -> Optional.empty();
    };
  }

  /// How well `dataset` is described.
  public Quality quality(CatalogRecord dataset) {
    return dataset.description().quality(vocabulary);
  }

  /// The agency of that name, at work or dissolved.
  public Optional<Agency> agency(Iri agency) {
    return vocabulary.concept(agency).filter(it -> it.scheme().equals(AGENCIES)).map(this::agency);
  }

  /// All agencies, in the order of their IRIs.
  public List<Agency> agencies() {
    return vocabulary.scheme(AGENCIES).stream().map(this::agency).toList();
  }

  /// The datasets that say that they are editions of `series`, in the order of their IRIs.
  public List<Iri> members(Iri series) {
    return memberships.of(series);
  }

  /// Publishes all of `descriptions` in one transaction; those that change nothing are left out.
  public List<Revision> publish(List<Description> wanted, String steward) {
    List<Change> changes = new ArrayList<>();
    for (Description description : wanted) {
      change(description).ifPresent(changes::add);
    }
    return changes.isEmpty() ? List.of() : ledger.appendAll(changes, steward);
  }

  /// Withdraws `record`, for a reason that everybody can read.
  public Revision withdraw(Iri record, String reason, String steward) {
    return ledger.append(new Change.Delete(record, reason), steward);
  }

  /// What publishing `description` would change; empty where it is published just so.
  public Optional<Change> change(Description description) {
    Iri record = description.record();
    Content content = Content.of(description.bytes());
    return ledger
        .current(record)
        .map(
            current ->
                switch (current.change()) {
                  case Change.Create created -> update(record, created.content(), content);
                  case Change.Update updated -> update(record, updated.content(), content);
                  case Change.Delete withdrawn ->
                      Optional.<Change>of(new Change.Create(record, content));
                })
        .orElseGet(() -> Optional.of(new Change.Create(record, content)));
  }

  private static Optional<Change> update(Iri record, Content published, Content wanted) {
    return published.digest().equals(wanted.digest())
        ? Optional.empty()
        : Optional.of(new Change.Update(record, wanted));
  }

  private Optional<CatalogRecord> entry(Revision revision, Iri record, Content content) {
    if (content.erased()) {
      return Optional.empty();
    }
    Description description =
        descriptions.get(content.digest(), it -> CatalogRdf.description(record, content.bytes()));
    return Optional.of(new CatalogRecord(revision, description));
  }

  private Agency agency(Concept concept) {
    return new Agency(
        concept.iri(),
        concept.notation(),
        concept.label(),
        concept.definition(),
        concept.validFrom(),
        concept.validTo(),
        concept.replacedBy());
  }
}
