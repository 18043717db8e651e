package vn.trangtien.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Text;
import vn.trangtien.tables.TableChanges;

/// What tells two states of a dataset apart.
///
/// @param changes of the description, in words
/// @param changeCount how many changes of the description there are, all counted
/// @param tables whose file is another
record Difference(
    Past before, Past after, List<Said> changes, int changeCount, List<Compared> tables) {

  Difference {
    changes = List.copyOf(changes);
    tables = List.copyOf(tables);
  }

  /// A change of the description.
  ///
  /// @param part of what: a file, a column, a contact; empty for the dataset itself
  /// @param iri of the property
  /// @param language of the values; empty where they have none
  record Said(
      Text part, Text property, String iri, String language, List<Text> before, List<Text> after) {
    Said {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /// A table whose file is another.
  ///
  /// @param file its name
  /// @param note why its rows were not compared; empty where they were
  /// @param changes null where its rows were not compared
  record Compared(String file, Text note, @Nullable TableChanges changes) {}
}
