package vn.trangtien.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.trangtien.http.Parameter;
import vn.trangtien.identifier.Text;

/// The addresses that describe what is published, one thing at a time or all of it.
final class CatalogOperations {

  private static final Parameter PROFILE =
      Parameter.any("_profile", "Hồ sơ mô tả, như schema.", "The profile, such as schema.")
          .like("schema");

  private CatalogOperations() {}

  static List<Operation> all() {
    return Stream.of(whole(), parts(), feed())
        .flatMap(List::stream)
        .map(it -> it.under(Tag.CATALOGUE))
        .toList();
  }

  private static List<Operation> whole() {
    Parameter shape =
        Parameter.choice(
                "_profile", List.of("dcat-us-1.1", "dcat-us"), "Hồ sơ mô tả.", "The profile.")
            .like("dcat-us");
    return List.of(
        described(
                "catalog",
                "/catalog",
                new Text("Danh mục", "The catalogue"),
                List.of(
                    Parameter.pattern(
                        "after",
                        "^[A-Za-z0-9._~-]{1,200}$",
                        "Sau tập dữ liệu này; lấy từ hydra:next.",
                        "Behind this dataset; taken from hydra:next."),
                    Parameter.number(
                            "size", 1, 1000, 100, "Số tập một trang.", "Datasets on a page.")
                        .like("2"),
                    PROFILE),
                "/catalog?size=2")
            .answering(rdf("application/json", "DataCatalog")),
        Operation.json(
            "dataJson",
            "/data.json",
            new Text("Cả danh mục cho phần mềm thu thập", "The whole catalogue for harvesters"),
            new Text(
                "Dạng DCAT-US 1.1 (Project Open Data), hoặc DCAT-US 3.0 theo _profile.",
                "In DCAT-US 1.1 (Project Open Data), or DCAT-US 3.0 by _profile."),
            List.of(shape),
            "DataCatalog",
            "/data.json"),
        Operation.json(
            "dumps",
            "/catalog/dump",
            new Text("Các tệp chứa cả danh mục", "The files that hold the whole catalogue"),
            new Text(
                "N-Triples, Turtle, N-Quads, JSON-LD, nén gzip hoặc zstd, kèm SHA-256.",
                "N-Triples, Turtle, N-Quads, JSON-LD, packed by gzip or zstd, with their SHA-256."),
            List.of(),
            "Dumps",
            "/catalog/dump"),
        Operation.json(
                "context",
                "/ns/context/1",
                new Text("Ngữ cảnh JSON-LD", "The context of JSON-LD"),
                new Text(
                    "Tên ngắn của các từ; ở địa chỉ này không bao giờ đổi.",
                    "Short names of the terms; at this address for ever the same."),
                List.of(),
                "Context",
                "/ns/context/1")
            .answering("application/ld+json", "Context"));
  }

  private static List<Operation> parts() {
    return List.of(
        described(
                "dataset",
                "/dataset/{slug}",
                new Text("Một tập dữ liệu", "A dataset"),
                List.of(PROFILE),
                "/dataset/le-hoi")
            .answering(rdf("application/json", "DataDataset")),
        graph(
            "distribution",
            "/dataset/{slug}/distribution/{key}",
            new Text("Một bản phân phối", "A distribution"),
            "/dataset/le-hoi/distribution/csv"),
        graph(
            "state",
            "/dataset/{slug}/revisions/{sequence}",
            new Text("Một lần công bố", "A published state"),
            "/dataset/le-hoi/revisions/77"),
        graph(
            "rowGraph",
            "/dataset/{slug}/rows",
            new Text("Đồ thị các dòng", "The graph of the rows"),
            "/dataset/le-hoi/rows"),
        graph(
            "rowDescription",
            "/dataset/{slug}/table/{number}",
            new Text("Một dòng bằng RDF", "A row as RDF"),
            "/dataset/le-hoi/table/1"),
        linkset(),
        Operation.json(
                "croissant",
                "/dataset/{slug}/croissant.json",
                new Text("Các bảng theo Croissant 1.0", "Its tables in Croissant 1.0"),
                new Text("Cho học máy.", "For machine learning."),
                List.of(),
                "Croissant",
                "/dataset/le-hoi/croissant.json")
            .answering("application/ld+json", "Croissant"),
        Operation.json(
                "columnDictionary",
                "/download/{slug}/{fileName}-metadata.json",
                new Text("Từ điển cột của tệp CSV", "What the columns of a CSV mean"),
                new Text("Theo CSVW.", "As CSVW has it."),
                List.of(),
                "TableMetadata",
                "/download/le-hoi/le-hoi.csv-metadata.json")
            .answering("application/csvm+json", "TableMetadata"),
        graph("concepts", "/{scheme}", new Text("Một bảng mã", "A code list"), "/frequency"),
        graph(
            "concept",
            "/{scheme}/{concept}",
            new Text("Một mã", "One concept of a code list"),
            "/theme/tourism"),
        graph("seriesList", "/series", new Text("Các chuỗi", "All series"), "/series"),
        graph(
            "series",
            "/series/{slug}",
            new Text("Một chuỗi tập dữ liệu", "A series of datasets"),
            "/series/ho-ngheo"),
        graph("plan", "/plan", new Text("Kế hoạch công bố", "What was promised"), "/plan"),
        graph(
            "place",
            "/place/{code}/{from}",
            new Text("Một nơi từ một ngày", "A place since a day"),
            "/place/19753/2025-07-01"),
        graph(
            "service",
            "/service/{key}",
            new Text("Một dịch vụ dữ liệu", "A data service"),
            "/service/sparql"),
        graph("terms", "/ns/portal", new Text("Các từ riêng", "The portal's terms"), "/ns/portal"),
        graph("shapes", "/ns/shapes", new Text("Hồ sơ SHACL", "The SHACL profile"), "/ns/shapes"),
        graph(
            "void",
            "/.well-known/void",
            new Text("Có những gì, cho máy", "What there is, for machines"),
            "/.well-known/void"));
  }

  private static Operation linkset() {
    return Operation.json(
            "links",
            "/dataset/{slug}/linkset",
            new Text("Các liên kết của tập dữ liệu", "The links of a dataset"),
            new Text("Signposting, RFC 9264.", "Signposting, RFC 9264."),
            List.of(),
            "Linkset",
            "/dataset/le-hoi/linkset")
        .answering("application/linkset+json", "Linkset", "application/linkset", "");
  }

  private static List<Operation> feed() {
    String[] forms = {
      "application/ld+json",
      "Graph",
      "application/trig",
      "",
      "application/n-quads",
      "",
      "text/turtle",
      "",
      "application/n-triples",
      ""
    };
    return List.of(
        described("feed", "/feed", new Text("Mọi thay đổi", "Every change"), List.of(), "/feed")
            .answering(forms),
        described(
                "feedPage",
                "/feed/{page}",
                new Text("Một trang các thay đổi", "A page of changes"),
                List.of(),
                "/feed/1")
            .answering(forms));
  }

  private static Operation graph(String id, String path, Text summary, String example) {
    return described(id, path, summary, List.of(), example).answering(rdf());
  }

  private static Operation described(
      String id, String path, Text summary, List<Parameter> parameters, String example) {
    return Operation.json(
        id,
        path,
        summary,
        new Text(
            "Dạng theo Accept, hoặc theo đuôi .jsonld .ttl .rdf .nt của địa chỉ.",
            "The form by Accept, or by the end of the address: .jsonld .ttl .rdf .nt."),
        parameters,
        "Graph",
        example);
  }

  private static String[] rdf(String... before) {
    List<String> all = new ArrayList<>(List.of(before));
    all.addAll(
        List.of(
            "application/ld+json",
            "Graph",
            "text/turtle",
            "",
            "application/rdf+xml",
            "",
            "application/n-triples",
            ""));
    return all.toArray(String[]::new);
  }
}
