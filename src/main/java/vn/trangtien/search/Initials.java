package vn.trangtien.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import vn.trangtien.catalog.Dataset;
import vn.trangtien.identifier.Language;
import vn.trangtien.language.Word;
import vn.trangtien.vocabulary.Vocabulary;

/// The first letters of the names in a description, for officials write *CLKK* where the title says
/// *chất lượng không khí*.
final class Initials {

  static final String FIELD = "initials";

  private static final int FEWEST = 3;
  private static final int MOST = 6;

  private Initials() {}

  static void add(Document document, Dataset dataset, Vocabulary vocabulary) {
    Stream<String> names =
        Stream.concat(
            dataset.keyword().vi().stream(),
            dataset.theme().stream().map(it -> vocabulary.label(it).vi()));
    Stream.concat(names.flatMap(Initials::whole), pieces(dataset.title().in(Language.VI)))
        .distinct()
        .forEach(it -> document.add(new StringField(FIELD, it, Field.Store.NO)));
  }

  private static Stream<String> whole(String name) {
    List<Word> words = Word.of(name);
    return words.size() < FEWEST || words.size() > MOST ? Stream.of() : Stream.of(letters(words));
  }

  /// Of any words of a title that stand together.
  private static Stream<String> pieces(String title) {
    List<Word> words = Word.of(title);
    return IntStream.rangeClosed(FEWEST, MOST)
        .boxed()
        .flatMap(
            length ->
                IntStream.rangeClosed(0, words.size() - length)
                    .mapToObj(from -> letters(words.subList(from, from + length))));
  }

  private static String letters(List<Word> words) {
    return words.stream().map(it -> it.folded().substring(0, 1)).collect(Collectors.joining());
  }
}
