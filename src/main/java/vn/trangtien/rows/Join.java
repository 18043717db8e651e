package vn.trangtien.rows;

import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Another dataset whose rows go with those of one.
///
/// @param column of the one, as published
/// @param dataset the other
/// @param title of the other
/// @param otherColumn of the other, as published
/// @param kind what the columns share
/// @param codeList the list of their codes; null where they share a key
/// @param reason why and how, in a sentence
public record Join(
    String column,
    Iri dataset,
    Text title,
    String otherColumn,
    Kind kind,
    @Nullable Iri codeList,
    Text reason) {

  /// What two columns share.
  public enum Kind {
    /// One column's cells are promised to stand in the other.
    KEY,
    /// Codes of one list, that mean the same in both.
    CODE
  }
}
