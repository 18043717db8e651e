package vn.trangtien.requests;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.identifier.Iri;
import vn.trangtien.vocabulary.Vocabulary;

/// Takes requests: each form once, each address no more than its share.
@Singleton
final class RequestBox {

  private final DataRequestRepository requests;
  private final Shares shares;
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Clock clock;

  RequestBox(
      DataRequestRepository requests,
      Shares shares,
      Catalog catalog,
      Vocabulary vocabulary,
      Clock clock) {
    this.requests = requests;
    this.shares = shares;
    this.catalog = catalog;
    this.vocabulary = vocabulary;
    this.clock = clock;
  }

  /// The request that `form` makes, or made when it was sent before; empty where `address` has sent
  /// too many.
  Optional<DataRequest> file(Filled form, String nonce, String address) {
    Optional<DataRequest> before = requests.findByNonce(nonce);
    if (before.isPresent() || !shares.maySend(address)) {
      return before;
    }
    requests.file(
        nonce,
        clock.instant().truncatedTo(ChronoUnit.SECONDS),
        form.dataset(),
        agency(form),
        form.what(),
        form.purpose(),
        form.part(),
        form.period(),
        form.place(),
        form.granularity());
    return requests.findByNonce(nonce);
  }

  /// Counts that `address` wants it too; once a day.
  void vote(long id, String address) {
    if (shares.mayVote(address, id)) {
      requests.vote(id);
    }
  }

  /// Who has the data: the publisher of what has an error, else who was chosen.
  private String agency(Filled form) {
    if (form.isReport()) {
      return catalog
          .find(Iri.own("/dataset/" + form.dataset()))
          .map(CatalogRecord::dataset)
          .map(it -> it.publisher().name())
          .orElse("");
    }
    boolean known =
        form.agency().matches("[a-z0-9-]{1,80}")
            && vocabulary.concept(Iri.own("/agency/" + form.agency())).isPresent();
    return known ? form.agency() : "";
  }
}
