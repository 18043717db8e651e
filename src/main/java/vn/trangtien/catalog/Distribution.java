package vn.trangtien.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
/// @param foreignKeys the columns whose values stand in another file
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
  /// @param values which values it may hold
  public record Column(
      String name,
      Text title,
      Text description,
      String datatype,
      Text unit,
      boolean required,
      Values values) {}

  /// Which values a column may hold beyond its datatype; what is absent bounds nothing.
  ///
  /// @param sumOf the columns of the same row of which its value is the sum
  /// @param summable whether the sum of several of its values means something; null where that is
  ///     not said
  /// @param codeList the scheme that its codes are taken from
  /// @param codeDate the day on which all its codes are valid
  /// @param codeDateColumn the column of the same row with that day, empty where there is none
  public record Values(
      @Nullable BigDecimal minimum,
      @Nullable BigDecimal maximum,
      List<String> allowedValue,
      List<String> sumOf,
      @Nullable Boolean summable,
      @Nullable Iri codeList,
      @Nullable LocalDate codeDate,
      String codeDateColumn) {

    public Values {
      allowedValue = List.copyOf(allowedValue);
      sumOf = List.copyOf(sumOf);
    }
  }

  /// A promise that the values of a column stand in a column of another file
  /// ([CSVW](https://www.w3.org/TR/tabular-metadata/#schema-foreignKeys)).
  ///
  /// @param file the other file by its `dcat:downloadURL`
  public record ForeignKey(String column, Iri file, String reference) {

    /// The dataset that the other file belongs to; empty where it is none of this portal's.
    public Optional<Iri> dataset() {
      String[] parts = file.isOwn() ? file.path().split("/") : new String[0];
      return parts.length == 4 && parts[1].equals("download")
          ? Optional.of(Iri.own("/dataset/" + parts[2]))
          : Optional.empty();
    }
  }
}
