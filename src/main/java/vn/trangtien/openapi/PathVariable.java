package vn.trangtien.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trangtien.identifier.Text;

/// What stands for the `{…}` of paths.
enum PathVariable {
  SLUG("[A-Za-z0-9._~-]{1,200}", "le-hoi", "Đoạn cuối địa chỉ.", "The end of its address."),
  NUMBER("[1-9]\\d{0,11}", "1", "Thứ tự dòng, từ 1.", "The row, from 1."),
  FORMAT("csv|xlsx|json|ndjson|geojson|parquet", "json", "Định dạng.", "The format."),
  SEQUENCE("[1-9]\\d{0,17}", "77", "Số của lần công bố.", "The number of the revision."),
  SHA256("[0-9a-f]{64}", OpenApiDocument.DIGEST, "SHA-256 của tệp.", "The file's SHA-256."),
  FILENAME("[^/]+", "le-hoi.csv", "Tên tệp.", "The file's name."),
  KEY("[A-Za-z0-9._~-]{1,200}", "csv", "Đoạn cuối địa chỉ.", "The end of its address."),
  CODE("[A-Za-z0-9]+", "19753", "Mã của nơi.", "The code of the place."),
  FROM("\\d{4}-\\d{2}-\\d{2}", "2025-07-01", "Mã có hiệu lực từ ngày.", "In force since."),
  SCHEME("[a-z-]+", "theme", "Bảng mã.", "The code list."),
  CONCEPT("[^/]+", "tourism", "Mã.", "The concept."),
  PAGE("[1-9]\\d{0,9}", "1", "Trang, từ 1.", "The page, from 1."),
  KIND("dataset|tag|organization|group", "dataset", "Loại.", "The kind."),
  ID("[0-9a-f-]{36}", OpenApiDocument.TABLE, "Mã của tệp theo CKAN.", "CKAN's id of the file.");

  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final String pattern;
  private final String like;
  private final Text meaning;

  PathVariable(String pattern, String like, String vi, String en) {
    this.pattern = pattern;
    this.like = like;
    this.meaning = new Text(vi, en);
  }

  /// Those of a path, as parameters.
  static List<Map<String, Object>> of(String path) {
    return VARIABLE.matcher(path).results().map(it -> parameter(it.group(1))).toList();
  }

  private static Map<String, Object> parameter(String name) {
    PathVariable it = valueOf(name.toUpperCase(Locale.ROOT));
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("name", name);
    parameter.put("in", "path");
    parameter.put("required", true);
    parameter.put("description", OpenApiDocument.both(it.meaning));
    parameter.put("schema", Map.of("type", "string", "pattern", "^(" + it.pattern + ")$"));
    parameter.put("example", it.like);
    return parameter;
  }
}
