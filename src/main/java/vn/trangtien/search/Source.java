package vn.trangtien.search;

import java.util.Collection;
import java.util.List;

/// A part of a description in which words are looked for, and what a word there is worth.
enum Source {
  TITLE(5f, Reason.Where.TITLE),
  /// Keywords and themes.
  TOPIC(2.5f, Reason.Where.TOPIC),
  /// The publisher under all its names, those before and after it too.
  AGENCY(1.5f, Reason.Where.AGENCY),
  /// Description, columns and places.
  TEXT(1f, Reason.Where.TEXT);

  /// Those that name what a dataset is about.
  static final List<Source> NAMES = List.of(TITLE, TOPIC, AGENCY);

  /// Those that say it in few words.
  static final List<Source> SHORT = List.of(TITLE, TOPIC);

  private final float weight;
  private final Reason.Where where;

  Source(float weight, Reason.Where where) {
    this.weight = weight;
    this.where = where;
  }

  /// How often a word there counts, in halves: weights are whole or half.
  int frequency() {
    return Math.round(2 * weight);
  }

  Reason.Where where() {
    return where;
  }

  /// What stands for it in a number that names several: the more it weighs, the larger.
  int bit() {
    return 1 << TEXT.ordinal() - ordinal();
  }

  /// The number that names all of `sources`.
  static int bits(Collection<Source> sources) {
    return sources.stream().mapToInt(Source::bit).sum();
  }
}
