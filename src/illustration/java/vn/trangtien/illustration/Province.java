package vn.trangtien.illustration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is true of the whole province: its communes now and before 2025.
final class Province {

  private final Path catalog;
  private final List<Commune> communes;
  private final List<OldCommune> oldCommunes;
  private final Map<String, Commune> byCode;

  private Province(Path catalog, List<Commune> communes, List<OldCommune> oldCommunes) {
    this.catalog = catalog;
    this.communes = communes;
    this.oldCommunes = oldCommunes;
    this.byCode = communes.stream().collect(Collectors.toMap(Commune::code, Function.identity()));
  }

  /// The province as the compiled datasets of `catalog` describe it.
  static Province of(Path catalog) throws IOException {
    List<Commune> communes =
        Csv.read(catalog.resolve("snnmt/don-vi-hanh-chinh-cap-xa.csv")).stream()
            .map(
                it ->
                    new Commune(
                        value(it, "ma_xa"),
                        LocalDate.parse(value(it, "hieu_luc_tu")),
                        value(it, "ten"),
                        value(it, "loai"),
                        Double.parseDouble(value(it, "dien_tich_km2")),
                        Integer.parseInt(value(it, "dan_so")),
                        Double.parseDouble(value(it, "vi_do")),
                        Double.parseDouble(value(it, "kinh_do"))))
            .toList();
    List<OldCommune> oldCommunes =
        Csv.read(catalog.resolve("snv-2025/xa-truoc-2025.csv")).stream()
            .map(
                it ->
                    new OldCommune(
                        value(it, "ma_xa_2021"),
                        LocalDate.parse(value(it, "ma_xa_2021_hieu_luc_tu")),
                        value(it, "ten_xa_2021"),
                        value(it, "ma_huyen_2021"),
                        value(it, "ten_huyen_2021"),
                        value(it, "ma_xa_moi")))
            .toList();
    return new Province(catalog, communes, oldCommunes);
  }

  /// The 40 communes since 1 July 2025, in the order of the list.
  List<Commune> communes() {
    return communes;
  }

  Commune commune(String code) {
    Commune commune = byCode.get(code);
    if (commune == null) {
      throw new IllegalArgumentException("No commune since 2025-07-01: " + code);
    }
    return commune;
  }

  /// The 141 communes until the end of 2024.
  List<OldCommune> oldCommunes() {
    return oldCommunes;
  }

  /// Those of one district, such as `479`.
  List<OldCommune> oldCommunes(String district) {
    return oldCommunes.stream().filter(it -> it.district().equals(district)).toList();
  }

  /// One commune, chosen in proportion to its people.
  Commune peopled(Draw draw) {
    return communes.get(
        draw.weighted(communes.stream().mapToDouble(Commune::population).toArray()));
  }

  /// A cell that every row has.
  private static String value(Map<String, String> row, String column) {
    String value = row.get(column);
    if (value == null) {
      throw new IllegalArgumentException("No column " + column);
    }
    return value;
  }

  /// The rows of a compiled table of the catalogue, such as `sgddt/truong-hoc.csv`.
  List<Map<String, String>> rows(String file) {
    try {
      return Csv.read(catalog.resolve(file));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
