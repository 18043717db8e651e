package vn.trangtien.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Form;
import vn.trangtien.language.Word;
import vn.trangtien.wording.Lexicon;

/// The words of one commit of the index; what was asked once is remembered.
final class IndexWords implements Lexicon {

  /// Words that most documents of a large catalogue have need not match.
  private static final int LARGE = 50;

  private static final int REMEMBERED = 50_000;

  /// So many different words are compared with one that is misspelt.
  private static final int MOST_WORDS = 200_000;

  private record Asked(Form form, String term) {}

  private record Found(int named, int text) {}

  private final IndexReader reader;
  private final Cache<Asked, Found> found =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();
  private volatile @Nullable Map<Character, List<Word>> spellings;

  IndexWords(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public int anywhere(Form form, String term) {
    Found it = find(form, term);
    return it.named() + it.text();
  }

  @Override
  public int named(Form form, String term) {
    return find(form, term).named();
  }

  @Override
  public boolean isCommon(Form form, String term) {
    int documents = reader.numDocs();
    return documents >= LARGE && find(form, term).text() > documents / 2;
  }

  @Override
  public boolean hasInitials(String letters) {
    return count(DatasetDocument.INITIALS, letters) > 0;
  }

  @Override
  public List<Word> beginningWith(char letter) {
    Map<Character, List<Word>> known = spellings;
    if (known == null) {
      known = readSpellings();
      spellings = known;
    }
    return known.getOrDefault(letter, List.of());
  }

  private Found find(Form form, String term) {
    return found.get(new Asked(form, term), this::count);
  }

  private Found count(Asked asked) {
    int named =
        Source.NAMES.stream().mapToInt(it -> count(it.field(asked.form()), asked.term())).sum();
    return new Found(named, count(Source.TEXT.field(asked.form()), asked.term()));
  }

  private int count(String field, String term) {
    try {
      return reader.docFreq(new Term(field, term));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Map<Character, List<Word>> readSpellings() {
    Map<Character, List<Word>> read = new HashMap<>();
    Set<String> seen = new HashSet<>();
    try {
      for (Source source : Source.values()) {
        Terms terms = MultiTerms.getTerms(reader, source.field(Form.EXACT));
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          String exact = term.utf8ToString();
          if (Character.isLetter(exact.charAt(0)) && seen.size() < MOST_WORDS && seen.add(exact)) {
            Word word = Word.ofExact(exact);
            read.computeIfAbsent(word.folded().charAt(0), it -> new ArrayList<>()).add(word);
          }
        }
      }
      return read;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
