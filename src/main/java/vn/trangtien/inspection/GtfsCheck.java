package vn.trangtien.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.trangtien.vocabulary.Box;

/// A feed of public transport has its required files, and what they refer to is there
/// ([GTFS Schedule](https://gtfs.org/documentation/schedule/reference/)).
final class GtfsCheck {

  private static final String RULE = "gtfs";
  private static final long MOST_BYTES = 500_000_000;
  private static final List<String> REQUIRED =
      List.of("agency.txt", "stops.txt", "routes.txt", "trips.txt", "stop_times.txt");

  /// Which names each file gives, and which it uses; those that give come first.
  private static final List<Part> PARTS =
      List.of(
          new Part("agency.txt", List.of("agency_id"), List.of()),
          new Part("stops.txt", List.of("stop_id"), List.of()),
          new Part("routes.txt", List.of("route_id"), List.of("agency_id")),
          new Part("calendar.txt", List.of("service_id"), List.of()),
          new Part("calendar_dates.txt", List.of("service_id"), List.of()),
          new Part("shapes.txt", List.of("shape_id"), List.of()),
          new Part("trips.txt", List.of("trip_id"), List.of("route_id", "service_id", "shape_id")),
          new Part("stop_times.txt", List.of(), List.of("trip_id", "stop_id")));

  private final Box province;
  private final Findings findings;
  private final Map<String, Set<String>> given = new HashMap<>();

  GtfsCheck(Box province, Findings findings) {
    this.province = province;
    this.findings = findings;
  }

  void check(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (String name : REQUIRED) {
        if (zip.getEntry(name) == null) {
          missing(name);
        }
      }
      if (zip.getEntry("calendar.txt") == null && zip.getEntry("calendar_dates.txt") == null) {
        missing("calendar.txt");
      }
      for (Part part : PARTS) {
        ZipEntry entry = zip.getEntry(part.file());
        if (entry != null && entry.getSize() <= MOST_BYTES) {
          try (CsvRows rows = CsvRows.of(zip.getInputStream(entry))) {
            check(part, rows);
          }
        }
      }
    } catch (ZipException malformed) {
      findings.add(RULE, "tệp không phải là ZIP", "the file is no ZIP");
    }
  }

  private void check(Part part, CsvRows rows) {
    List<String> header = rows.hasNext() ? rows.next().cells() : List.of();
    int latitude = header.indexOf("stop_lat");
    int longitude = header.indexOf("stop_lon");
    while (rows.hasNext()) {
      Row row = rows.next();
      for (String name : part.uses()) {
        use(part, name, header.indexOf(name), row);
      }
      for (String name : part.gives()) {
        give(part, name, header.indexOf(name), row);
      }
      if (latitude >= 0 && longitude >= 0) {
        place(row, row.cell(latitude), row.cell(longitude));
      }
    }
  }

  private void give(Part part, String name, int index, Row row) {
    boolean repeats = part.file().equals("shapes.txt") || part.file().startsWith("calendar");
    Set<String> names = given.computeIfAbsent(name, key -> new HashSet<>());
    if (index >= 0 && !names.add(row.cell(index)) && !repeats) {
      findings.add(
          row.number(),
          name,
          RULE,
          part.file() + ": «" + row.cell(index) + "» đã có",
          part.file() + ": “" + row.cell(index) + "” is there twice");
    }
  }

  private void use(Part part, String name, int index, Row row) {
    String value = index < 0 ? "" : row.cell(index);
    if (!value.isEmpty() && !given.getOrDefault(name, Set.of()).contains(value)) {
      findings.add(
          row.number(),
          name,
          RULE,
          part.file() + ": không có «" + value + "»",
          part.file() + ": there is no “" + value + "”");
    }
  }

  private void place(Row row, String latitude, String longitude) {
    if (!Datatype.has("decimal", latitude)
        || !Datatype.has("decimal", longitude)
        || !province.contains(Double.parseDouble(latitude), Double.parseDouble(longitude))) {
      findings.add(
          row.number(),
          "stop_lat",
          "coordinates",
          "stops.txt: điểm nằm ngoài địa bàn thành phố",
          "stops.txt: the point lies outside the province");
    }
  }

  private void missing(String name) {
    findings.add(RULE, "thiếu tệp " + name, "the file " + name + " is missing");
  }

  /// A file of the feed.
  private record Part(String file, List<String> gives, List<String> uses) {}
}
