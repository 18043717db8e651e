package vn.trangtien.mcp;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.trangtien.catalog.Catalog;
import vn.trangtien.catalog.CatalogRecord;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.http.Problem;
import vn.trangtien.http.ProblemException;
import vn.trangtien.identifier.Iri;

/// The dataset that an agent names.
@Singleton
final class Datasets {

  private final Catalog catalog;
  private final Citations citations;

  Datasets(Catalog catalog, Citations citations) {
    this.catalog = catalog;
    this.citations = citations;
  }

  /// What is published under that name, or under its whole address.
  CatalogRecord find(String name) {
    String slug = name.substring(name.lastIndexOf('/') + 1);
    return slug.matches("[A-Za-z0-9._~-]{1,200}")
        ? catalog.find(Iri.own("/" + Catalog.DATASET + "/" + slug)).orElseThrow(Datasets::none)
        : refuse();
  }

  Map<String, Object> citation(CatalogRecord record) {
    Dataset dataset = record.dataset();
    List<Iri> licences =
        dataset.distribution().stream()
            .map(Distribution::license)
            .filter(Objects::nonNull)
            .toList();
    return citations.of(record, dataset, licences);
  }

  static Map<String, Object> column(Distribution.Column it) {
    Map<String, Object> column = new LinkedHashMap<>();
    column.put("name", it.name());
    column.put("title", Citations.words(it.title()));
    column.put("meaning", Cut.text(it.description().vi(), 400));
    column.put("type", it.datatype());
    if (!it.unit().isEmpty()) {
      column.put("unit", Citations.words(it.unit()));
    }
    return column;
  }

  private static CatalogRecord refuse() {
    throw none();
  }

  private static ProblemException none() {
    return new ProblemException(
        Problem.notFound(
            "Không có tập dữ liệu ấy; hãy tìm bằng search_datasets.",
            "There is no such dataset; find one by search_datasets."));
  }
}
