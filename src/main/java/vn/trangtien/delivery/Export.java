package vn.trangtien.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trangtien.formats.ExportFormat;
import vn.trangtien.http.FileName;
import vn.trangtien.identifier.Digest;
import vn.trangtien.rows.DatasetTable;
import vn.trangtien.rows.RowRequest;
import vn.trangtien.tables.Column;
import vn.trangtien.tables.RowQuery;
import vn.trangtien.tables.Rows;

/// Rows that are wanted as a file.
///
/// @param kept what the whole table is kept under; empty where only some of it is wanted
record Export(Origin origin, RowRequest request, ExportFormat format, Optional<Digest> kept) {

  DatasetTable table() {
    return origin.table();
  }

  /// What the file is saved as: the dataset's title.
  FileName fileName() {
    String ending = "." + format.extension();
    String title = table().dataset().title().vi();
    String words = title.replaceAll("[/\\\\:*?\"<>|\\s]+", " ").strip();
    return FileName.of(words.substring(0, Math.min(words.length(), 150)) + ending)
        .orElseGet(() -> new FileName(table().dataset().slug() + ending));
  }

  /// The columns that the file has.
  List<Column> columns() {
    return RowPages.shown(table(), request.select());
  }

  /// The columns that are read: behind those of the file those that place a point.
  List<String> read() {
    List<String> read = new ArrayList<>();
    columns().forEach(it -> read.add(it.name()));
    if (format == ExportFormat.GEOJSON) {
      DatasetTable.Place place = table().place().orElseThrow();
      for (Column column : List.of(place.latitude(), place.longitude())) {
        if (!read.contains(column.name())) {
          read.add(column.name());
        }
      }
    }
    return read;
  }

  RowQuery query() {
    RowQuery asked = request.query(table(), 0);
    return new RowQuery(read(), asked.where(), asked.order(), asked.after(), asked.limit());
  }

  Rows rows() {
    return format == ExportFormat.CSV
        ? table().table().csvLines(query())
        : table().table().rows(query());
  }
}
