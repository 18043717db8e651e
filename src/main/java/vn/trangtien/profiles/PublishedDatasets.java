package vn.trangtien.profiles;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;

/// Datasets by the last segments of their addresses.
@Singleton
final class PublishedDatasets {

  private final Catalog catalog;

  PublishedDatasets(Catalog catalog) {
    this.catalog = catalog;
  }

  /// The entry of a dataset.
  ///
  /// @throws ProblemException 404 where it never was published, 410 where it was withdrawn
  CatalogRecord entry(String slug) {
    if (!slug.matches("[A-Za-z0-9._~-]{1,200}")) {
      throw unknown();
    }
    Iri iri = Iri.own("/" + Catalog.DATASET + "/" + slug);
    return catalog.find(iri).orElseThrow(() -> gone(catalog.withdrawal(iri)));
  }

  /// What it says as a dataset.
  ///
  /// @throws ProblemException as [#entry] does
  Dataset dataset(String slug) {
    return entry(slug).dataset();
  }

  private static ProblemException gone(Optional<String> reason) {
    return reason
        .map(
            it ->
                new ProblemException(
                    Problem.of(
                        HttpStatus.GONE,
                        "withdrawn",
                        "Cơ quan cung cấp đã thu hồi tập dữ liệu này. Lý do: " + it,
                        "The agency has withdrawn this dataset. Reason: " + it)))
        .orElseGet(PublishedDatasets::unknown);
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có tập dữ liệu nào ở địa chỉ này.", "There is no dataset at this address."));
  }
}
