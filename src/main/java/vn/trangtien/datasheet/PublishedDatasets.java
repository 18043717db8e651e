package vn.trangtien.datasheet;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;
import vn.trangtien.page.Frame;

/// Finds the dataset that an address names, or says why there is none.
@Singleton
final class PublishedDatasets {

  private final Catalog catalog;

  PublishedDatasets(Catalog catalog) {
    this.catalog = catalog;
  }

  /// @throws ProblemException 404 where there never was one, 410 where it was withdrawn
  CatalogRecord published(String slug) {
    Iri iri = Frame.iri("/dataset/" + slug).orElseThrow(PublishedDatasets::unknown);
    return catalog.find(iri).orElseThrow(() -> missing(iri));
  }

  private ProblemException missing(Iri iri) {
    return catalog
        .withdrawal(iri)
        .map(
            reason ->
                Problem.of(
                    HttpStatus.GONE,
                    "withdrawn",
                    "Cơ quan cung cấp đã thu hồi tập dữ liệu này. Lý do: " + reason,
                    "The agency has withdrawn this dataset. Reason: " + reason))
        .map(ProblemException::new)
        .orElseGet(PublishedDatasets::unknown);
  }

  private static ProblemException unknown() {
    return new ProblemException(
        Problem.notFound(
            "Không có tập dữ liệu nào ở địa chỉ này. Hãy thử tìm theo tên.",
            "There is no dataset at this address. Try to search for its name."));
  }
}
