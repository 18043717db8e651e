package vn.trangtien.search;

import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;
import vn.trangtien.identifier.Text;

/// Why a dataset was found: one unit of the search and where it is in the description.
///
/// @param typed the unit as it was typed or repaired
/// @param where the part of the description
/// @param found what is there, where the dictionary led to it: other words than the typed ones
/// @param concept the entry of the dictionary that says so
public record Reason(String typed, Where where, @Nullable String found, @Nullable Iri concept) {

  /// A part of a description.
  public enum Where {
    TITLE("Tiêu đề", "The title"),
    TOPIC("Từ khóa hoặc chủ đề", "A keyword or theme"),
    AGENCY("Cơ quan", "The agency"),
    TEXT("Mô tả", "The description");

    private final Text label;

    Where(String vi, String en) {
      this.label = new Text(vi, en);
    }

    /// Its name at the beginning of a sentence.
    public Text label() {
      return label;
    }
  }

  /// The reason as a sentence.
  public Text words() {
    if (found == null) {
      return new Text(
          "%s có “%s”".formatted(where.label().vi(), typed),
          "%s has “%s”".formatted(where.label().en(), typed));
    }
    return new Text(
        "%s có “%s”, gần nghĩa với “%s”".formatted(where.label().vi(), found, typed),
        "%s has “%s”, which is close to “%s”".formatted(where.label().en(), found, typed));
  }
}
