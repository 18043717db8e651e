package vn.trangtien.triples;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/// Where the triples are kept and what a question may be.
///
/// @param folder `portal.triples.folder`: of the store, `triples` in the data folder
/// @param queryKilobytes `portal.triples.query-kilobytes`: the longest query, in UTF-8
/// @param depth `portal.triples.depth`: how deep brackets may stand in each other
/// @param operators `portal.triples.operators`: how many operators and groups it may have
/// @param patterns `portal.triples.patterns`: how many triple patterns, branches and entries of
///     `IN` it may have
@ConfigurationProperties("portal.triples")
record TriplesConfiguration(
    Path folder,
    @Bindable(defaultValue = "256") int queryKilobytes,
    @Bindable(defaultValue = "200") int depth,
    @Bindable(defaultValue = "2000") int operators,
    @Bindable(defaultValue = "1000") int patterns) {

  /// The longest text that a function may make, in UTF-16 code units.
  static final int TEXT = 1_000_000;

  /// The longest number that a function may make or read, in digits.
  static final int DIGITS = 10_000;

  /// The longest pattern of a regular expression.
  static final int PATTERN = 1_000;

  /// The longest text that a regular expression is matched against.
  static final int MATCHED = 100_000;

  /// How many links one property path may follow from one start.
  static final int STEPS = 5_000_000;
}
