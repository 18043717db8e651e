package vn.trangtien.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Digest;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// A `dcat:Distribution`: one form in which a dataset can be had
/// ([DCAT 3, 6.8](https://www.w3.org/TR/vocab-dcat-3/#Class:Distribution)).
///
/// @param downloadUrl where the file is had, always under its present name
/// @param format an EU file type
/// @param mediaType such as `text/csv`
/// @param byteSize in bytes
/// @param checksum the SHA-256 of the file
/// @param license an EU licence
/// @param columns the column dictionary, empty where the file is no table
/// @param primaryKey the columns that name a row
/// @param foreignKeys the columns whose cells stand in a column of another table
public record Distribution(
    Iri iri,
    Text title,
    Iri downloadUrl,
    Iri format,
    String mediaType,
    long byteSize,
    Digest checksum,
    @Nullable Iri license,
    @Nullable LocalDate issued,
    @Nullable LocalDate modified,
    List<Column> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys) {

  public Distribution {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /// The name under which the file is saved, such as `diem-du-lich.csv`.
  public String fileName() {
    return downloadUrl.name();
  }

  /// The format's short code, such as `CSV`.
  public String formatCode() {
    return format.name();
  }

  /// One column of a table ([CSVW](https://www.w3.org/TR/tabular-metadata/#columns)).
  ///
  /// @param name as it stands in the file's header
  /// @param datatype a CSVW datatype such as `integer`
  /// @param unit of the values, empty where they have none
  /// @param minimum the smallest number that it may hold, empty where any
  /// @param maximum the largest number that it may hold, empty where any
  public record Column(
      String name,
      Text title,
      Text description,
      String datatype,
      Text unit,
      boolean required,
      String minimum,
      String maximum) {}

  /// A column that refers to another table
  /// ([CSVW](https://www.w3.org/TR/tabular-metadata/#schema-foreignKeys)).
  ///
  /// @param column of this table
  /// @param table the file of the other, as its download is called
  /// @param reference the column there
  public record ForeignKey(String column, Iri table, String reference) {}
}
