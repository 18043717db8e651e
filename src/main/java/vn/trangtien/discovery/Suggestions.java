package vn.trangtien.discovery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trangtien.search.CatalogSearch;
import vn.trangtien.vocabulary.Vocabulary;

/// What is suggested now: made anew behind the scenes when the search index has changed, and
/// answered from what was there until that is done.
@Singleton
final class Suggestions {

  private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);

  private final CatalogSearch search;
  private final Vocabulary vocabulary;
  private final AtomicBoolean reading = new AtomicBoolean();
  private volatile @Nullable Known known;

  private record Known(String generation, SuggestionIndex index) {}

  Suggestions(CatalogSearch search, Vocabulary vocabulary) {
    this.search = search;
    this.vocabulary = vocabulary;
  }

  /// Names what is suggested from.
  String generation() {
    return current().generation;
  }

  /// The best suggestions for what was typed.
  List<Suggestion> find(String text, int size) {
    return current().index.find(text, size);
  }

  private Known current() {
    Known now = known;
    if (now == null) {
      return first();
    }
    if (!now.generation.equals(search.generation()) && reading.compareAndSet(false, true)) {
      Thread.ofVirtual().name("suggestions").start(this::again);
    }
    return now;
  }

  private synchronized Known first() {
    Known now = known == null ? read() : known;
    known = now;
    return now;
  }

  private void again() {
    try {
      known = read();
    } catch (RuntimeException failed) {
      LOG.warn("Suggestions stay as they were: {}", failed.toString());
    } finally {
      reading.set(false);
    }
  }

  private Known read() {
    String generation = search.generation();
    return new Known(generation, SuggestionSource.read(search, vocabulary));
  }
}
