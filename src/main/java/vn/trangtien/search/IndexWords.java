package vn.trangtien.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
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

  private static final int NAMES = Source.bits(Source.NAMES);

  /// So many different words are compared with one that is misspelt.
  private static final int MOST_WORDS = 200_000;

  private record Asked(Form form, String term) {}

  private final IndexReader reader;
  private final Cache<Asked, Integer> anywhere = remembering();
  private final Cache<Asked, Integer> named = remembering();
  private final Cache<Asked, Integer> described = remembering();
  private volatile @Nullable Map<Character, List<Word>> spellings;

  IndexWords(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public int anywhere(Form form, String term) {
    return anywhere.get(
        new Asked(form, term), it -> count(new Term(WordFields.all(it.form()), it.term())));
  }

  @Override
  public int named(Form form, String term) {
    return named.get(new Asked(form, term), it -> count(it, NAMES));
  }

  @Override
  public boolean isCommon(Form form, String term) {
    int documents = reader.numDocs();
    return documents >= LARGE
        && anywhere(form, term) > documents / 2
        && described.get(new Asked(form, term), it -> count(it, Source.TEXT.bit())) > documents / 2;
  }

  @Override
  public boolean hasInitials(String letters) {
    return count(new Term(DatasetDocument.INITIALS, letters)) > 0;
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

  /// How many documents have the term in one of `sources`.
  private int count(Asked asked, int sources) {
    Term term = new Term(WordFields.all(asked.form()), asked.term());
    int found = 0;
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum each = leaf.reader().postings(term, PostingsEnum.FREQS);
        while (each != null && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          found += (WordFields.sources(each.freq()) & sources) == 0 ? 0 : 1;
        }
      }
      return found;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// In which sources each of `docs`, ascending, has `term`.
  int[] sources(Term term, int[] docs) throws IOException {
    int[] sources = new int[docs.length];
    List<LeafReaderContext> leaves = reader.leaves();
    PostingsEnum postings = null;
    int open = -1;
    for (int i = 0; i < docs.length; i++) {
      int leaf = ReaderUtil.subIndex(docs[i], leaves);
      if (leaf != open) {
        postings = leaves.get(leaf).reader().postings(term, PostingsEnum.FREQS);
        open = leaf;
      }
      if (postings != null) {
        int doc = docs[i] - leaves.get(leaf).docBase;
        int reached = postings.docID() < doc ? postings.advance(doc) : postings.docID();
        sources[i] = reached == doc ? WordFields.sources(postings.freq()) : 0;
      }
    }
    return sources;
  }

  private int count(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Map<Character, List<Word>> readSpellings() {
    Map<Character, List<Word>> read = new HashMap<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, WordFields.all(Form.EXACT));
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      int words = 0;
      for (BytesRef term = each.next(); term != null && words < MOST_WORDS; term = each.next()) {
        String exact = term.utf8ToString();
        if (Character.isLetter(exact.charAt(0))) {
          Word word = Word.ofExact(exact);
          read.computeIfAbsent(word.folded().charAt(0), it -> new ArrayList<>()).add(word);
          words++;
        }
      }
      return read;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static <T> Cache<Asked, T> remembering() {
    return Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();
  }
}
