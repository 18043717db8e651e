package vn.trangtien.illustration;

import java.util.List;

/// A field of public life and the tables that belong to it, such as floods or schools.
interface Subject {

  /// Its tables, made anew; equal for equal provinces.
  List<Table> tables(Province province);
}
