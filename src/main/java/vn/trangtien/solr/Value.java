package vn.trangtien.solr;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trangtien.language.Folding;

/// What a field shall hold.
public sealed interface Value {

  /// Whether one of `values` is it.
  default boolean matches(SolrDocument.Kind kind, List<String> values) {
    for (String value : values) {
      if (matches(kind, value)) {
        return true;
      }
    }
    return false;
  }

  /// Whether `value` is it.
  boolean matches(SolrDocument.Kind kind, String value);

  /// Just that.
  ///
  /// @param instant the same where it is compared to dates
  record Same(String text, String instant) implements Value {
    @Override
    public boolean matches(SolrDocument.Kind kind, String value) {
      return switch (kind) {
        case STRING -> isSame(value, text);
        case TEXT -> FoldedText.holds(value, text);
        case NUMBER, DATE -> Integer.valueOf(0).equals(compared(kind, value, instant));
      };
    }

    /// Typed without marks, it is the same with any.
    private static boolean isSame(String value, String wanted) {
      return value.equalsIgnoreCase(wanted)
          || (Folding.of(wanted).equals(wanted.toLowerCase(Locale.ROOT))
              && Folding.of(value).equals(Folding.of(wanted)));
    }
  }

  /// Something like that, `*` and `?` standing for anything.
  record Like(String pattern) implements Value {
    @Override
    public boolean matches(SolrDocument.Kind kind, String value) {
      return switch (kind) {
        case STRING, NUMBER, DATE ->
            FoldedText.isLike(value.toLowerCase(Locale.ROOT), pattern.toLowerCase(Locale.ROOT));
        case TEXT -> FoldedText.holdsLike(value, pattern);
      };
    }
  }

  /// Something between; an end that is null is open.
  record Range(@Nullable String from, @Nullable String to, boolean withFrom, boolean withTo)
      implements Value {
    @Override
    public boolean matches(SolrDocument.Kind kind, String value) {
      return (from == null || lies(compared(kind, value, from), withFrom))
          && (to == null || lies(compared(kind, to, value), withTo));
    }

    private static boolean lies(@Nullable Integer compared, boolean inclusive) {
      return compared != null && (compared > 0 || (inclusive && compared == 0));
    }
  }

  /// How `one` compares to `other`; null where one of them is not of that kind.
  private static @Nullable Integer compared(SolrDocument.Kind kind, String one, String other) {
    try {
      return switch (kind) {
        case STRING, TEXT -> one.compareToIgnoreCase(other);
        case NUMBER -> Double.compare(Double.parseDouble(one), Double.parseDouble(other));
        case DATE -> Instant.parse(one).compareTo(Instant.parse(other));
      };
    } catch (NumberFormatException | DateTimeException misfit) {
      return null;
    }
  }
}
