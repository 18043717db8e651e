package vn.trangtien.tables;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import vn.trangtien.identifier.Digest;
import vn.trangtien.parsing.ColumnType;
import vn.trangtien.parsing.FileForm;

/// What a table is made from.
///
/// @param file the digest of the file
/// @param form how the file is read
/// @param types the types of the columns that the publisher described, by their names; the types of
///     others are guessed
public record TableSource(Digest file, FileForm form, SequencedMap<String, ColumnType> types) {

  /// Changes with the way in which tables are made and kept, and with it the names of all.
  public static final String RECIPE = "tables-4";

  public TableSource {
    types = java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(types));
  }

  /// The name of the table made of it: equal sources have equal tables.
  public Digest table() {
    StringBuilder parts = new StringBuilder(RECIPE + "\n" + file + "\n" + form + "\n");
    for (Map.Entry<String, ColumnType> type : types.entrySet()) {
      parts.append(type.getKey()).append('\t').append(type.getValue()).append('\n');
    }
    return Digest.of(parts.toString().getBytes(StandardCharsets.UTF_8));
  }
}
