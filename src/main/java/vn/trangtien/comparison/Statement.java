package vn.trangtien.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trangtien.identifier.Iri;

/// What can be said at one place of a description: by which property, in which language. Two
/// descriptions say the same there, or they differ.
///
/// @param subject the record itself, or one of its distributions
/// @param column the column of the dictionary that it is about; empty for none
/// @param path the properties that lead on from there, such as `dcat:contactPoint`
/// @param language of its values; empty where they have none
public record Statement(Iri subject, String column, List<Iri> path, Iri property, String language)
    implements Comparable<Statement> {

  private static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::subject)
          .thenComparing(Statement::column)
          .thenComparing(it -> it.path.stream().map(Iri::value).collect(Collectors.joining(" ")))
          .thenComparing(Statement::property)
          .thenComparing(it -> it.language.equals("vi") ? "" : it.language);

  public Statement {
    path = List.copyOf(path);
  }

  @Override
  public int compareTo(Statement other) {
    return ORDER.compare(this, other);
  }

  /// One of the things that are said there.
  ///
  /// @param iri what it names; null where it is plain words
  /// @param text the words, or the IRI
  public record Value(@Nullable Iri iri, String text) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      return text.compareTo(other.text);
    }
  }

  /// What two descriptions say differently at one place; what both say is left out.
  public record Change(Statement at, List<Value> before, List<Value> after) {
    public Change {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
