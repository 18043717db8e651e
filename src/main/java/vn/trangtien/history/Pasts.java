package vn.trangtien.history;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.ledger.Ledger;
import vn.trangtien.ledger.Revision;

/// The states of datasets, as addresses name them.
@Singleton
final class Pasts {

  private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9._~-]{1,200}");
  private static final Pattern SEQUENCE = Pattern.compile(HistoryParameters.SEQUENCE);

  private final Ledger ledger;
  private final Catalog catalog;

  Pasts(Ledger ledger, Catalog catalog) {
    this.ledger = ledger;
    this.catalog = catalog;
  }

  /// The newest state of the dataset that addresses call `slug`, which may be its withdrawal.
  ///
  /// @throws ProblemException 404 where there never was one
  Past newest(String slug) {
    return Optional.of(slug)
        .filter(it -> SLUG.matcher(it).matches())
        .flatMap(it -> ledger.current(Iri.own("/" + Catalog.DATASET + "/" + it)))
        .map(this::past)
        .orElseThrow(
            () ->
                missing(
                    "Chưa từng có tập dữ liệu nào ở địa chỉ này.",
                    "There never was a dataset at this address."));
  }

  /// The states before `before`, newest first.
  List<Past> before(Iri dataset, long before, int limit) {
    return ledger.history(dataset, before, limit).stream().map(this::past).toList();
  }

  /// The state with that number.
  ///
  /// @throws ProblemException 404 where the dataset has none
  Past at(Iri dataset, String sequence) {
    return Optional.of(sequence)
        .filter(it -> SEQUENCE.matcher(it).matches())
        .flatMap(it -> ledger.at(Long.parseLong(it)))
        .filter(it -> it.record().equals(dataset))
        .map(this::past)
        .orElseThrow(
            () ->
                missing(
                    "Tập dữ liệu này không có lần công bố mang số ấy.",
                    "This dataset has no revision of that number."));
  }

  /// The state that followed `past`.
  Optional<Past> after(Past past) {
    return ledger.next(past.revision().record(), past.sequence()).map(this::past);
  }

  /// The state before `past`.
  Optional<Past> before(Past past) {
    return before(past.revision().record(), past.sequence(), 1).stream().findFirst();
  }

  /// A number that the address gives.
  ///
  /// @return null where it gives none
  /// @throws ProblemException 400 for what is no number of a revision
  static @Nullable String number(HttpRequest<?> request, String name) {
    String given = request.getParameters().get(name);
    if (given == null || given.isEmpty()) {
      return null;
    }
    if (!SEQUENCE.matcher(given).matches()) {
      throw new ProblemException(
          Problem.badRequest(
              "Tham số «" + name + "» phải là số của một lần công bố.",
              "The parameter “" + name + "” must be the number of a revision."));
    }
    return given;
  }

  private Past past(Revision revision) {
    return Past.of(revision, catalog.entry(revision));
  }

  private static ProblemException missing(String vi, String en) {
    return new ProblemException(Problem.notFound(vi, en));
  }
}
