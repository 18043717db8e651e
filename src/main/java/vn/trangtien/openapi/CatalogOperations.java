package vn.trangtien.openapi;

import java.util.List;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;

/// The addresses that tell the whole catalogue as JSON.
final class CatalogOperations {

  private CatalogOperations() {}

  static List<Operation> all() {
    return List.of(data(), dumps());
  }

  private static Operation data() {
    return new Operation(
        "dataJson",
        "/data.json",
        new Text("Cả danh mục cho phần mềm thu thập", "The whole catalogue for harvesters"),
        new Text(
            "Dạng DCAT-US 1.1 (Project Open Data), hoặc DCAT-US 3.0 theo _profile.",
            "In DCAT-US 1.1 (Project Open Data), or DCAT-US 3.0 by _profile."),
        List.of(
            Parameter.choice(
                    "_profile", List.of("dcat-us-1.1", "dcat-us"), "Hồ sơ mô tả.", "The profile.")
                .like("dcat-us")),
        false,
        "DataCatalog",
        "/data.json");
  }

  private static Operation dumps() {
    return new Operation(
        "dumps",
        "/catalog/dump",
        new Text("Các tệp chứa cả danh mục", "The files that hold the whole catalogue"),
        new Text(
            "N-Triples, Turtle, N-Quads, JSON-LD, nén gzip hoặc zstd, kèm SHA-256.",
            "N-Triples, Turtle, N-Quads, JSON-LD, packed by gzip or zstd, with their SHA-256."),
        List.of(),
        false,
        "Dumps",
        "/catalog/dump");
  }
}
