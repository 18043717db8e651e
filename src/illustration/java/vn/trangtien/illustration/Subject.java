package vn.trangtien.illustration;

import java.util.List;
import java.util.Map;

/// A field of public life and the tables that belong to it, such as floods or schools.
interface Subject {

  /// Its tables, made anew; equal for equal provinces.
  List<Table> tables(Province province);

  /// Files that are no tables, by their paths in the catalogue; most have none.
  default Map<String, byte[]> attachments() {
    return Map.of();
  }
}
