package vn.trangtien.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.catalog.Distribution;
import vn.trangtien.identifier.Digest;
import vn.trangtien.vocabulary.Box;

/// Looks through one file of a dataset, in the way of its format.
final class FileCheck {

  private final TableCheck tables;
  private final Box province;

  FileCheck(TableCheck tables, Box province) {
    this.tables = tables;
    this.province = province;
  }

  /// @return how many rows it has, where it is a table; otherwise 0
  long check(Described it, Dataset dataset, Distribution form, Findings findings) {
    Path file = it.beside().resolve(form.fileName());
    String expected = "/download/" + dataset.slug() + "/" + form.fileName();
    if (!form.downloadUrl().path().equals(expected)) {
      findings.add(
          "downloadURL", "địa chỉ tải phải là " + expected, "the address must be " + expected);
      return 0;
    }
    if (!Files.isRegularFile(file)) {
      findings.add("file", "không có tệp này", "this file is missing");
      return 0;
    }
    try {
      checkBytes(file, form, findings);
      boolean readable = !TextCheck.isFor(form.fileName()) || TextCheck.check(file, findings);
      return readable ? content(it, dataset, form, file, findings) : 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void checkBytes(Path file, Distribution form, Findings findings)
      throws IOException {
    long size = Files.size(file);
    if (size != form.byteSize()) {
      findings.add(
          "byteSize",
          "tệp có " + size + " byte, mô tả ghi " + form.byteSize(),
          "the file has " + size + " bytes, its description says " + form.byteSize());
    }
    try (InputStream in = Files.newInputStream(file)) {
      Digest digest = Digest.of(in);
      if (!digest.equals(form.checksum())) {
        findings.add(
            "checksum",
            "SHA-256 của tệp là " + digest + ", khác với mô tả",
            "the file's SHA-256 is " + digest + ", not what its description says");
      }
    }
  }

  private long content(
      Described it, Dataset dataset, Distribution form, Path file, Findings findings)
      throws IOException {
    switch (form.formatCode()) {
      case "CSV" -> {
        return tables.check(file, form, findings);
      }
      case "GEOJSON" -> {
        Optional<Distribution> table = table(dataset, form);
        Path csv = table.map(at -> it.beside().resolve(at.fileName())).orElse(null);
        boolean there = csv != null && Files.isRegularFile(csv);
        new GeoJsonCheck(province, findings).check(file, there ? csv : null, form.columns());
      }
      case "GTFS" -> new GtfsCheck(province, findings).check(file);
      case "ICS" -> new CalendarCheck(findings).check(file);
      default -> {
        if (form.fileName().endsWith("gtfs.zip")) {
          new GtfsCheck(province, findings).check(file);
        }
      }
    }
    return 0;
  }

  /// The CSV file of the same name.
  private static Optional<Distribution> table(Dataset dataset, Distribution form) {
    String name = form.fileName().replaceFirst("\\.[^.]*$", ".csv");
    return dataset.distribution().stream()
        .filter(it -> it.formatCode().equals("CSV") && it.fileName().equals(name))
        .findFirst();
  }
}
